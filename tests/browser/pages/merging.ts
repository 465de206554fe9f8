import type { Locator, Page } from "playwright-core";
import type { Words } from "../support/words";

/** A list of clients of which two are merged. */
export class MergedList {
  constructor(private readonly page: Page, private readonly words: Words) {}

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  get command(): Locator {
    return this.page.getByRole("toolbar").getByRole("button", { name: this.words.merging.merge, exact: true });
  }

  link(name: string): Locator {
    return this.page.getByRole("main").getByRole("link", { name, exact: true });
  }

  async shown(): Promise<this> {
    await this.page.getByRole("main").getByRole("link").first().waitFor();
    return this;
  }

  async find(text: string): Promise<void> {
    const search = this.page.getByRole("main").getByRole("searchbox");
    await search.fill(text);
    await search.press("Enter");
  }

  async select(...names: string[]): Promise<void> {
    for (const name of names) await this.page.getByRole("checkbox", { name: this.words.merging.select(name), exact: true }).click();
  }

  async merge(master: string): Promise<void> {
    await this.command.click();
    await this.dialog.getByRole("radio", { name: master, exact: true }).check();
    await this.dialog.getByRole("button", { name: this.words.merging.merge, exact: true }).click();
    await this.dialog.waitFor({ state: "detached" });
  }
}
