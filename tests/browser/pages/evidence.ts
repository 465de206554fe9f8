import type { FrameLocator, Page } from "playwright-core";

/** The report on completion and growth. */
export class EvidencePage {
  constructor(private readonly page: Page) {}

  get frame(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  async shown(): Promise<this> {
    await this.frame.locator(".headline, .empty").first().waitFor();
    return this;
  }

  async headline(): Promise<string> {
    return this.frame.locator(".headline").innerText();
  }

  /** Which months the report can start from, the latest first. */
  months(): Promise<string[]> {
    return this.frame.getByRole("combobox").locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  }
}
