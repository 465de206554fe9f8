import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Words } from "../support/words";

type Lane = "overdue" | "current" | "next" | "unplanned" | "later";

/** The plan of a key account manager's quarter. */
export class QuarterPage {
  constructor(private readonly page: Page, private readonly words: Words) {}

  get frame(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  async shown(): Promise<this> {
    await this.frame.locator(".lanes").waitFor();
    return this;
  }

  lane(name: Lane): Locator {
    return this.frame.locator(`.lane-${name}`);
  }

  card(id: string): Locator {
    return this.frame.locator(`[data-id="${id}"]`);
  }

  /** The ids of the first cards of a lane that are left to do and do not say a certain thing. */
  async open(name: Lane, count: number, without = ""): Promise<string[]> {
    const all = this.lane(name).locator(".plan-card[draggable=true]");
    const cards = without === "" ? all : all.filter({ hasNotText: without });
    return Promise.all(Array.from({ length: count }, async (_, at) => String(await cards.nth(at).getAttribute("data-id"))));
  }

  /** Through the menu of the card, by the keyboard alone; the place in the menu is counted from nought. */
  async moveByKeyboard(id: string, place: number): Promise<void> {
    await this.card(id).locator(".menu-opener").focus();
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.press("Home");
    for (let step = 0; step < place; step++) await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
    await this.said(this.words.quarter.saved);
  }

  async select(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.card(id).locator(".pick").check();
  }

  async moveSelected(to: string): Promise<void> {
    await this.frame.locator(".bulk").getByRole("button", { name: to, exact: true }).click();
    await this.said(this.words.quarter.saved);
  }

  async drag(id: string, to: Lane): Promise<void> {
    await this.card(id).dragTo(this.lane(to).locator("h2"));
    await this.said(this.words.quarter.saved);
  }

  /** Commits the plan of the lane, and says yes when asked. */
  async commit(name: Lane): Promise<void> {
    await this.lane(name).getByRole("button", { name: this.words.quarter.commit, exact: true }).click();
    await this.page.getByRole("dialog").getByRole("button", { name: this.words.quarter.commit, exact: true }).click();
    await this.said(this.words.quarter.committed);
  }

  /** Commits the plan of this quarter while it is open. */
  async commitOpen(): Promise<void> {
    const button = this.frame.locator(".plan-state").getByRole("button", { name: this.words.quarter.commit, exact: true });
    if ((await button.count()) === 0) return;
    await button.click();
    await this.page.getByRole("dialog").getByRole("button", { name: this.words.quarter.commit, exact: true }).click();
    await this.said(this.words.quarter.committed);
  }

  async said(what: RegExp): Promise<void> {
    await this.frame.getByRole("status").filter({ hasText: what }).waitFor();
  }
}
