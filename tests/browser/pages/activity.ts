import { Form } from "./form";

/** The form of an appointment, a phone call or a task. */
export class ActivityPage extends Form {
  /** The people in one of its lists. */
  async people(list: string): Promise<string[]> {
    return this.field(list).getByRole("listitem").allInnerTexts();
  }

  /** Looks for somebody by the first name, and takes the one. */
  async invite(list: string, name: string): Promise<void> {
    await this.field(list).getByRole("combobox").pressSequentially(name.split(" ")[0] ?? name);
    await this.page.getByRole("option", { name }).first().click();
  }

  /** The state in the header, as a word. */
  async isIn(state: string): Promise<void> {
    await this.page.getByText(state, { exact: true }).first().waitFor();
  }

  async command(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }
}
