import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Words } from "../support/words";

/** The circles of a client, on the form of its plan or beside the client's own. */
export class CirclesPart {
  constructor(private readonly page: Page, private readonly words: Words) {}

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe[src*="pages/circle.html"]');
  }

  async shown(): Promise<this> {
    await this.frame.locator(".circle .circles").waitFor();
    return this;
  }

  get form(): Locator {
    return this.frame.locator("form.editing");
  }

  /** A field of one side, by its place: need, share. */
  private field(side: string, place: 0 | 1): Locator {
    return this.form.getByRole("group", { name: side, exact: true }).locator(".pair input").nth(place);
  }

  async begin(category: string): Promise<void> {
    await this.frame.getByRole("combobox", { name: this.words.circles.add }).selectOption({ label: category });
    await this.form.getByRole("heading", { name: category }).waitFor();
  }

  async expectNow(need: string, own: string): Promise<void> {
    await this.field(this.words.circles.now, 0).fill(need);
    await this.field(this.words.circles.now, 1).fill(own);
  }

  async expectNext(need: string, own: string): Promise<void> {
    await this.field(this.words.circles.next, 0).fill(need);
    await this.field(this.words.circles.next, 1).fill(own);
  }

  /** The competitor on that line; counted from nought. */
  async compete(line: number, name: string, percent: string): Promise<void> {
    const lines = this.form.locator(".share");
    if ((await lines.count()) <= line) await this.form.getByRole("button", { name: this.words.circles.addCompetitor }).click();
    await lines.nth(line).locator("input").first().fill(name);
    await lines.nth(line).locator("input").last().fill(percent);
  }

  async save(): Promise<void> {
    await this.trySave();
    await this.frame.getByRole("status").getByText(this.words.circles.saved).waitFor();
  }

  async trySave(): Promise<void> {
    await this.form.getByRole("button", { name: this.words.save, exact: true }).click();
  }

  /** What the picture says to who does not see it. */
  async told(): Promise<string> {
    return (await this.frame.locator(".chart svg").getAttribute("aria-label")) ?? "";
  }

  /** The picture's numbers, line by line. */
  async numbers(): Promise<string[]> {
    return (await this.frame.locator(".circles tbody tr").allInnerTexts()).map((line) => line.replace(/\s+/g, " ").trim());
  }

  get notes(): Locator {
    return this.frame.locator(".circle .note");
  }
}
