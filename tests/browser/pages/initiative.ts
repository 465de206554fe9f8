import { Form } from "./form";

/** The form of an initiative. */
export class InitiativePage extends Form {
  /** The command that makes an opportunity of it, or leads to the one that there is. */
  async makeOpportunity(): Promise<void> {
    await this.press(this.words.initiative.command);
  }

  /** What a dialog says, which is closed again. */
  async told(): Promise<string> {
    const dialog = this.page.getByRole("alertdialog").or(this.page.getByRole("dialog"));
    const text = await dialog.innerText();
    await dialog.getByRole("button").last().click();
    return text;
  }
}
