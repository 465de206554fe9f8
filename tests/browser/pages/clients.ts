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

  async open(name: string): Promise<void> {
    await this.links.getByText(name, { exact: true }).click();
  }
}
