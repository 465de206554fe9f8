import type { Locator, Page } from "playwright-core";
import type { Words } from "../support/words";

/** What all forms have: columns, tabs, the command that saves, and the dialog of a refusal. */
export class Form {
  constructor(protected readonly page: Page, protected readonly words: Words) {}

  /** The place of a column's control. */
  field(control: string): Locator {
    return this.page.locator(`[data-control="${control}"]`);
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
  }

  async choose(control: string, option: string): Promise<void> {
    await this.field(control).getByRole("combobox").click();
    await this.page.getByRole("option", { name: option, exact: true }).click();
  }

  async write(control: string, text: string): Promise<void> {
    await this.field(control).getByRole("textbox").fill(text);
  }

  async save(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.save, exact: true }).click();
  }

  /** What the server, or the form before it, says against a save. */
  async refusal(): Promise<string> {
    const dialog = this.page.getByRole("alertdialog");
    const text = await dialog.innerText();
    await dialog.getByRole("button").last().click();
    return text;
  }
}
