import type { Locator, Page } from "playwright-core";

/** The grid of the user's clients. */
export class ClientList {
  constructor(private readonly page: Page) {}

  private get grid(): Locator {
    return this.page.getByRole("grid");
  }

  async shown(): Promise<this> {
    await this.grid.getByRole("row").nth(1).waitFor();
    return this;
  }

  async names(): Promise<string[]> {
    return this.grid.getByRole("row").getByRole("link").allInnerTexts();
  }
}
