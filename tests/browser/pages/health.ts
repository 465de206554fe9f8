import type { FrameLocator, Page } from "playwright-core";
import type { Words } from "../support/words";

/** The page on which an administrator sets up and checks. */
export class HealthPage {
  constructor(private readonly page: Page, private readonly words: Words) {}

  private get frame(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  async shown(): Promise<this> {
    await this.frame.getByRole("heading", { level: 1 }).waitFor();
    return this;
  }

  async setUp(): Promise<void> {
    await this.frame.getByRole("button", { name: this.words.setUp, exact: true }).click();
    await this.frame.getByRole("table").waitFor();
  }

  async status(): Promise<string> {
    return this.frame.getByRole("status").innerText();
  }

  async checks(): Promise<string> {
    return this.frame.getByRole("table").innerText();
  }
}
