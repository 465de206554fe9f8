import { Form } from "./form";
import { ProgressPage } from "./progress";

/** The form of a client. */
export class ClientPage extends Form {
  async completion(): Promise<number> {
    const text = await this.field("header_kam_progresspercent").innerText();
    return Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(",", "."));
  }

  async openProgress(name: string): Promise<ProgressPage> {
    await this.tab(this.words.progresses);
    await this.field("subgrid_progresses").getByRole("link", { name, exact: true }).click();
    return new ProgressPage(this.page, this.words);
  }
}
