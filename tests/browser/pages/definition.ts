import type { FrameLocator, Locator } from "playwright-core";
import { Form } from "./form";

/** The form of a progress definition and the dialog that brings it to running checklists. */
export class DefinitionPage extends Form {
  async weigh(weight: number): Promise<void> {
    const box = this.field("kam_weight").getByRole("textbox");
    await box.fill(String(weight));
    await box.blur();
  }

  async apply(): Promise<void> {
    await this.press(this.words.catalogue.command);
    await this.dialog.locator(".content > *").first().waitFor();
  }

  private get dialog(): FrameLocator {
    return this.page.getByRole("dialog").frameLocator("iframe");
  }

  /** What would be done: one box for each of the two kinds. */
  get orders(): Locator {
    return this.dialog.locator(".order");
  }

  get kept(): Locator {
    return this.dialog.locator(".note");
  }

  async confirm(): Promise<string> {
    await this.dialog.getByRole("button", { name: this.words.catalogue.apply, exact: true }).click();
    const said = this.dialog.getByRole("status").filter({ hasText: this.words.catalogue.done });
    await said.waitFor();
    return said.innerText();
  }

  /** What is left afterwards. */
  get nothing(): Locator {
    return this.dialog.locator(".empty");
  }
}
