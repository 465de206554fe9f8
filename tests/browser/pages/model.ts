import type { FrameLocator } from "playwright-core";
import { Form } from "./form";

/** Value, potential, regularity, margin, strategic importance. */
export type Weights = readonly [number, number, number, number, number];

const columns = ["kam_weightvalue", "kam_weightpotential", "kam_weightregularity", "kam_weightmargin", "kam_weightstrategic"];

/** The form of a scoring model. */
export class ModelPage extends Form {
  private get frame(): FrameLocator {
    return this.page.frameLocator('iframe[name="webresource_whatif"]');
  }

  /** A draft with the same numbers. */
  async tryChanges(): Promise<void> {
    await this.press(this.words.scoring.tryChanges);
    await this.page.getByRole("heading", { level: 1, name: this.words.scoring.copy }).waitFor();
  }

  async weigh(weights: Weights): Promise<void> {
    for (const [at, column] of columns.entries()) {
      const box = this.field(column).getByRole("textbox");
      await box.fill(String(weights[at]));
      await box.blur();
    }
  }

  /** What stands above the form. */
  async notices(): Promise<string> {
    return this.page.getByRole("main").innerText();
  }

  /** What the preview says when it has looked at everybody. */
  async whatIf(): Promise<string> {
    await this.press(this.words.scoring.whatIf);
    const said = this.frame.getByRole("status").filter({ hasText: this.words.scoring.whatIfDone });
    await said.waitFor();
    return said.innerText();
  }

  async movedClients(): Promise<string[]> {
    return this.frame.locator(".moves tbody th").allInnerTexts();
  }

  async activate(): Promise<void> {
    await this.press(this.words.scoring.activate);
    await this.page.getByRole("dialog").getByRole("button", { name: this.words.scoring.activate, exact: true }).click();
    await this.page.getByText(this.words.scoring.activated).waitFor();
  }
}
