import { Form } from "./form";

/** The form of a scoring run. */
export class RunPage extends Form {
  /** What the page says of it at its end. */
  async end(): Promise<string> {
    const said = this.page.frameLocator('iframe[name="webresource_run"]').getByRole("status").filter({ hasText: this.words.scoring.runCompleted });
    await said.waitFor();
    return said.innerText();
  }
}
