import type { Locator, Page } from "playwright-core";
import type { Words } from "../support/words";

/** What all forms have: columns, tabs, the command that saves, and what is said against a save. */
export class Form {
  constructor(protected readonly page: Page, protected readonly words: Words) {}

  async shown(): Promise<this> {
    await this.page.getByRole("tablist").waitFor();
    return this;
  }

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

  async look(control: string, name: string): Promise<void> {
    await this.field(control).getByRole("combobox").pressSequentially(name);
    await this.page.getByRole("option", { name }).first().click();
  }

  async write(control: string, text: string): Promise<void> {
    await this.field(control).getByRole("textbox").fill(text);
  }

  /** Saves, and waits until the server has said so. */
  async save(): Promise<void> {
    await this.trySave();
    await this.page.getByRole("status").getByText(this.words.saved, { exact: true }).waitFor();
  }

  /** Saves in vain; what the server says, in a dialog that is closed again. */
  async saveRefusedByServer(): Promise<string> {
    await this.trySave();
    const dialog = this.page.getByRole("alertdialog");
    const text = await dialog.innerText();
    await dialog.getByRole("button").last().click();
    return text;
  }

  /** Saves in vain; what the form itself says above its tabs. */
  async saveRefusedByForm(): Promise<string> {
    await this.trySave();
    const marked = this.page.locator("[role=alert]").filter({ hasText: /:/ });
    await marked.first().waitFor();
    return (await marked.allInnerTexts()).join("\n");
  }

  /** Presses a command of the form; on a narrow screen it stands in the menu of those that found no room. */
  protected async press(name: string): Promise<void> {
    const command = this.page.getByRole("button", { name, exact: true });
    const more = this.page.getByRole("button", { name: this.words.catalogue.more });
    await command.or(more).first().waitFor();
    if (await command.isVisible()) return command.click();
    await more.click();
    await this.page.getByRole("menuitem", { name, exact: true }).click();
  }

  private async trySave(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.save, exact: true }).click();
  }
}
