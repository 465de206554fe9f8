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

  /** Looks at another month end. */
  async choose(month: string): Promise<void> {
    const before = await this.headline();
    await this.frame.getByRole("combobox").selectOption(month);
    await this.frame.locator(".headline").filter({ hasNotText: before }).waitFor();
  }

  /** Whom the report does not count, and why. */
  leftOut(): Promise<string[]> {
    return this.frame.locator(".excluded li").allInnerTexts();
  }
}
