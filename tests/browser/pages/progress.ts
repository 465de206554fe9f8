import type { Status } from "../support/words";
import { Form } from "./form";

/** The form of a progress. */
export class ProgressPage extends Form {
  async becomes(status: Status): Promise<void> {
    await this.choose("kam_status", this.words.statuses[status]);
  }

  async giveNote(text: string): Promise<void> {
    await this.write("kam_evidencenote", text);
  }

  async giveReason(text: string): Promise<void> {
    await this.write("kam_changereason", text);
  }

  async history(): Promise<string> {
    return this.page.getByRole("grid").innerText();
  }
}
