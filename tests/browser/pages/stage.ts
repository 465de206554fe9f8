import type { FrameLocator, Locator, Page } from "playwright-core";

/** The stage bar in its frame on a form. */
export class StageBar {
  constructor(private readonly page: Page) {}

  async shown(): Promise<this> {
    await this.frame.locator(".steps li").first().waitFor();
    return this;
  }

  private get frame(): FrameLocator {
    return this.page.frameLocator('iframe[name^="webresource_stage"]');
  }

  /** The stage where the client is, as its name. */
  get here(): Locator {
    return this.frame.locator('[aria-current="step"] .name');
  }

  get sentence(): Locator {
    return this.frame.locator(".standing");
  }

  get start(): Locator {
    return this.frame.getByRole("button");
  }
}
