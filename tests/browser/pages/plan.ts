import type { FrameLocator, Locator, Page } from "playwright-core";
import { Form } from "./form";
import type { Words } from "../support/words";

/** What the plan's page shows, on its own form as on its client's. */
export class PlanPart {
  constructor(private readonly page: Page, private readonly words: Words, private readonly name: string) {}

  async shown(): Promise<this> {
    await this.frame.locator(".plan").waitFor();
    return this;
  }

  get frame(): FrameLocator {
    return this.page.frameLocator(`iframe[name="${this.name}"]`);
  }

  /** The lifecycle as the steps show it. */
  get state(): Locator {
    return this.frame.locator('[aria-current="step"] .name');
  }

  /** What is missing, in the order in which it is said. */
  async gaps(): Promise<string[]> {
    const unfold = this.frame.locator(".completeness details:not([open]) summary");
    if (await unfold.count()) await unfold.click();
    return this.frame.locator(".gaps li").allInnerTexts();
  }

  card(name: "circle" | "forecast" | "execution" | "goal" | "tasks" | "initiatives"): Locator {
    return this.frame.locator(`section.${name}`);
  }

  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  get question(): Locator {
    return this.frame.locator("form.question");
  }

  async answer(reason: string): Promise<void> {
    await this.question.getByRole("textbox").fill(reason);
    await this.question.locator("button[type=submit]").click();
  }

  /** What the page says has happened. */
  told(text: string | RegExp): Locator {
    return this.frame.locator(".page > .status").filter({ hasText: text });
  }

  async begin(): Promise<void> {
    await this.button(this.words.plan.start).click();
    await this.question.locator("button[type=submit]").click();
  }

  /** Unfolds what is known of a block, and the fact that contains the text. */
  async fact(block: number, text: string): Promise<Locator> {
    const group = this.frame.locator(`#facts-${block}`);
    if ((await group.getAttribute("open")) === null) await group.locator("summary").click();
    return group.locator("li").filter({ hasText: text });
  }
}

/** The form of a plan. */
export class PlanPage extends Form {
  async top(): Promise<PlanPart> {
    return new PlanPart(this.page, this.words, "webresource_plan").shown();
  }

  text(control: string): Locator {
    return this.field(control).getByRole("textbox");
  }
}
