import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Words } from "../support/words";

/** The board of progresses, in its frame on the form of a client. */
export class BoardPart {
  /** How often somebody has clicked so far. */
  clicks = 0;

  constructor(private readonly page: Page, private readonly words: Words) {}

  private get frame(): FrameLocator {
    return this.page.frameLocator('iframe[name="webresource_board"]');
  }

  async shown(): Promise<this> {
    await this.frame.locator(".card").first().waitFor();
    return this;
  }

  card(name: string): Locator {
    return this.frame.locator(".card").filter({ has: this.frame.getByRole("button", { name, exact: true }) });
  }

  /** The completion by weight, in percent. */
  async percent(): Promise<number> {
    return Number((await this.frame.locator(".summary .headline").innerText()).replace(",", ".").replace(/[^\d.]/g, ""));
  }

  /** Selects progresses and sends them to a quarter. */
  async plan(names: readonly string[], quarter: string): Promise<void> {
    for (const name of names) await this.card(name).getByRole("checkbox").check();
    await this.frame.locator(".lanes").getByRole("button", { name: quarter }).click();
    await this.frame.locator(".planning .told").waitFor();
  }

  /** Drags a progress to a quarter. */
  async drag(name: string, quarter: string): Promise<void> {
    const { mouse } = this.page;
    await this.card(name).scrollIntoViewIfNeeded();
    const from = await this.place(this.card(name));
    await mouse.move(from.x + from.width / 2, from.y + 4);
    await mouse.down();
    await mouse.move(from.x + from.width / 2, from.y - 8, { steps: 4 });
    // The quarters come to the hand.
    await this.page.waitForTimeout(200);
    const to = await this.place(this.frame.locator(".lanes").getByRole("button", { name: quarter }));
    await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
    await mouse.up();
    await this.card(name).locator(".told").waitFor();
  }

  async quarterOf(name: string): Promise<string> {
    return this.card(name).locator("select.chip").inputValue();
  }

  /** Takes a finished activity as the proof of a progress. */
  async prove(activity: string, name: string): Promise<void> {
    const offer = this.frame.locator(".offers > li").filter({ hasText: activity });
    await this.click(offer.locator("summary"));
    await this.click(offer.getByRole("button", { name, exact: true }));
    await this.click(this.card(name).getByRole("button", { name: this.words.board.complete, exact: true }));
    await this.told(name);
  }

  async becomes(name: string, status: keyof Words["statuses"]): Promise<void> {
    await this.click(this.card(name).getByRole("radio", { name: this.words.statuses[status] }));
  }

  async write(name: string, label: string | RegExp, text: string): Promise<void> {
    await this.card(name).getByLabel(label).fill(text);
  }

  /** Sends what the card asks for. */
  async complete(name: string): Promise<void> {
    await this.click(this.card(name).getByRole("button", { name: this.words.board.complete, exact: true }));
  }

  /** What the server has said against it, and whether the field in focus is the one that it stands beside. */
  async refusal(name: string): Promise<{ sentence: string; isInFocus: boolean }> {
    const field = this.card(name).locator('.field:has([aria-invalid="true"])');
    await field.waitFor();
    return { sentence: await field.locator(".complaint").innerText(), isInFocus: await field.locator(":focus").count() > 0 };
  }

  /** What was saved, and what it has moved. */
  async told(name: string): Promise<string> {
    return this.card(name).locator(".told").innerText();
  }

  async offers(): Promise<string[]> {
    return this.frame.locator(".offers > li > span").allInnerTexts();
  }

  private async place(of: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    const place = await of.boundingBox();
    if (!place) throw new Error("It is not on the screen.");
    return place;
  }

  private async click(place: Locator): Promise<void> {
    this.clicks++;
    await place.click();
  }
}
