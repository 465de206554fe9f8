import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Words } from "../support/words";

/** The board of Re-Engage: six stages with their clients, and who should be there. */
export class ReEngagePage {
  constructor(private readonly page: Page, private readonly words: Words) {}

  async shown(): Promise<this> {
    await this.frame.locator(".needed").waitFor();
    return this;
  }

  get frame(): FrameLocator {
    return this.page.frameLocator("iframe").first();
  }

  stage(order: number): Locator {
    return this.frame.locator(".stage").nth(order);
  }

  card(client: string): Locator {
    return this.frame.locator(".card").filter({ has: this.frame.getByRole("button", { name: client, exact: true }) });
  }

  /** In which column the card of a client is. */
  async stageOf(client: string): Promise<number> {
    await this.card(client).waitFor();
    const found = await Promise.all([0, 1, 2, 3, 4, 5].map(async (order) => (await this.stage(order).getByRole("button", { name: client, exact: true }).count()) > 0));
    return found.indexOf(true);
  }

  /** Takes a card by the mouse and holds it over a stage; what the stage says to that. */
  async carry(client: string, over: number): Promise<string> {
    await this.card(client).locator("p").first().hover();
    const [from, to] = await Promise.all([this.card(client).locator("p").first().boundingBox(), this.stage(over).boundingBox()]);
    if (!from || !to) throw new Error("The board is out of sight.");
    await this.page.mouse.down();
    // Straight across: a page that scrolled between would lose the card.
    await this.page.mouse.move(to.x + to.width / 2, from.y + 4, { steps: 4 });
    const hint = this.stage(over).locator(".hint");
    await hint.filter({ hasText: /./ }).waitFor();
    return hint.innerText();
  }

  async drop(): Promise<void> {
    await this.page.mouse.up();
  }

  /** By the keyboard alone: the menu of the card, down to the entry, and Enter. */
  async chooseByKeyboard(client: string, entry: RegExp): Promise<void> {
    await this.card(client).locator("[aria-haspopup=menu]").focus();
    await this.page.keyboard.press("Enter");
    const items = await this.card(client).getByRole("menuitem").allInnerTexts();
    for (let at = 0; at < items.findIndex((item) => entry.test(item)); at++) await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
  }

  get question(): Locator {
    return this.frame.locator("form.question");
  }

  async answer(reason: string): Promise<void> {
    await this.question.getByRole("textbox").fill(reason);
    await this.question.locator("button[type=submit]").click();
  }

  /** What the page says has happened. */
  told(): Locator {
    return this.frame.getByRole("status").filter({ hasText: /./ });
  }

  async search(text: string): Promise<void> {
    await this.frame.getByRole("searchbox").fill(text);
  }

  cards(): Promise<string[]> {
    return this.frame.locator(".card .link").allInnerTexts();
  }

  /** Opens the client beside the board; what is open is closed by the cross. */
  async open(client: string): Promise<Locator> {
    await this.card(client).getByRole("button", { name: client, exact: true }).click();
    const side = this.page.getByRole("dialog");
    await side.getByRole("tablist").waitFor();
    return side;
  }

  async startFor(client: string): Promise<void> {
    await this.frame.getByRole("row").filter({ hasText: client }).getByRole("button", { name: this.words.reEngage.start }).click();
  }
}
