import type { Page } from "playwright-core";
import { Form } from "./form";

/** The form of a plan, from which it is printed. */
export class PlanPaper extends Form {
  /** The plan as a document, in the window that the command opens. */
  async print(): Promise<Page> {
    const command = this.page.getByRole("button", { name: this.words.paper.print, exact: true });
    const more = this.page.getByRole("button", { name: this.words.catalogue.more });
    await command.or(more).first().waitFor();
    const opened = this.page.context().waitForEvent("page");
    if (await command.isVisible()) await command.click();
    else {
      await more.click();
      await this.page.getByRole("menuitem", { name: this.words.paper.print, exact: true }).click();
    }
    const paper = await opened;
    await paper.locator("main.paper").waitFor();
    return paper;
  }
}
