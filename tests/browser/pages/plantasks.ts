import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Words } from "../support/words";

/** The tasks of a plan by quarter, on its form. */
export class PlanTasks {
  constructor(private readonly page: Page, private readonly words: Words) {}

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe[src*="pages/tasks.html"]');
  }

  async shown(): Promise<this> {
    await this.frame.locator(".lanes").waitFor();
    return this;
  }

  lane(quarter: string): Locator {
    return this.frame.locator(".lane").filter({ has: this.frame.locator(`#lane-${quarter}`) });
  }

  card(name: string): Locator {
    return this.frame.locator(".plan-card").filter({ hasText: name });
  }

  async finish(name: string): Promise<void> {
    await this.card(name).getByRole("button", { name: this.words.planTasks.finish }).click();
    await this.said(this.words.planTasks.saved.done);
  }

  /** Through the menu of the card, by the keyboard alone. */
  async choose(name: string, item: string): Promise<void> {
    await this.card(name).locator(".menu-opener").focus();
    await this.page.keyboard.press("Enter");
    await this.frame.getByRole("menuitem", { name: item, exact: true }).focus();
    await this.page.keyboard.press("Enter");
  }

  async drag(name: string, quarter: string): Promise<void> {
    await this.card(name).scrollIntoViewIfNeeded();
    await this.card(name).dragTo(this.lane(quarter).locator("h2"));
  }

  /** Answers the question beneath a card. */
  async answer(name: string, reason: string): Promise<void> {
    await this.card(name).locator("textarea").fill(reason);
    await this.card(name).locator("form button[type=submit]").click();
  }

  async said(sentence: RegExp): Promise<void> {
    await this.frame.getByRole("status").getByText(sentence).waitFor();
  }
}
