import { Form } from "./form";
import { ProgressPage } from "./progress";

/** The form of a client. */
export class ClientPage extends Form {
  /** The percentage in the form's header. */
  async completion(): Promise<number> {
    const text = await this.field("header_kam_progresspercent").first().innerText();
    return Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(",", "."));
  }

  async openProgress(name: string): Promise<ProgressPage> {
    await this.tab(this.words.tabs.progresses);
    await this.field("subgrid_progresses").getByRole("link", { name, exact: true }).click();
    return new ProgressPage(this.page, this.words).shown();
  }
}
