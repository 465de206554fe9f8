import { Form } from "./form";

/** The form of a scoring run. */
/** A run stands in the queue behind whatever else waits in the background. In milliseconds. */
const longest = 100_000;

export class RunPage extends Form {
  /** What the page says of it at its end. */
  async end(): Promise<string> {
    const said = this.page.frameLocator('iframe[name="webresource_run"]').getByRole("status").filter({ hasText: this.words.scoring.runCompleted });
    await said.waitFor({ timeout: longest });
    return said.innerText();
  }
}
