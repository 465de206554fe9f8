import type { Status } from "../support/words";
import { Form } from "./form";

/** The form of a progress. */
export class ProgressPage extends Form {
  override async shown(): Promise<this> {
    await this.field("kam_status").waitFor();
    return this;
  }

  async becomes(status: Status): Promise<void> {
    await this.choose("kam_status", this.words.statuses[status]);
  }

  async happenedIn(phoneCall: string): Promise<void> {
    await this.look("kam_phonecallid", phoneCall);
  }

  async isNoted(text: string): Promise<void> {
    await this.write("kam_evidencenote", text);
  }

  async isExplained(text: string): Promise<void> {
    await this.write("kam_changereason", text);
  }

  /** The changes as the form lists them, the latest first. */
  async history(): Promise<string[]> {
    const rows = this.field("subgrid_history").getByRole("row");
    await rows.nth(1).waitFor();
    return (await rows.allInnerTexts()).slice(1);
  }
}
