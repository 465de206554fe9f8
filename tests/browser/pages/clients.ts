import type { Locator, Page } from "playwright-core";

/** The grid of the user's clients; on a narrow screen the same rows stand as cards. */
export class ClientList {
  constructor(private readonly page: Page) {}

  private get links(): Locator {
    return this.page.getByRole("main").getByRole("link");
  }

  async shown(): Promise<this> {
    await this.links.first().waitFor();
    return this;
  }

  async names(): Promise<string[]> {
    return this.links.allInnerTexts();
  }

  /** Sorts by a column; by the one that it is sorted by already, the other way round. */
  async sortBy(column: string): Promise<void> {
    await this.changed(() => this.page.getByRole("grid").getByRole("button", { name: column, exact: true }).click());
  }

  async turn(page: "Next page" | "Previous page"): Promise<void> {
    await this.changed(() => this.page.getByRole("button", { name: page }).click());
  }

  async isLast(): Promise<boolean> {
    return this.page.getByRole("button", { name: "Next page" }).isDisabled();
  }

  async find(text: string): Promise<void> {
    await this.changed(() => this.page.getByRole("main").getByRole("searchbox").fill(text));
  }

  /** Where the grid says that it stands. */
  async range(): Promise<string> {
    return this.page.getByRole("main").getByRole("status").innerText();
  }

  /** Does something, and waits until other rows stand there. */
  private async changed(act: () => Promise<void>): Promise<void> {
    const before = await this.links.first().innerText();
    await act();
    await this.links.first().and(this.page.getByText(before, { exact: true })).waitFor({ state: "detached" });
    await this.shown();
  }

  async open(name: string): Promise<void> {
    await this.links.getByText(name, { exact: true }).click();
  }
}
