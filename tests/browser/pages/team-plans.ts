import type { FrameLocator, Locator, Page } from "playwright-core";

/** The manager's page of all plans. */
export class TeamPlans {
  constructor(private readonly page: Page) {}

  private get frame(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  async shown(): Promise<this> {
    await this.frame.locator(".headline").waitFor();
    return this;
  }

  /** What waits for the manager about a client. */
  waiting(client: string): Locator {
    return this.frame.locator(".waiting tbody tr").filter({ hasText: client });
  }

  executionOf(kam: string): Locator {
    return this.frame.locator(".executions tbody tr").filter({ hasText: kam });
  }

  forecastOf(kam: string): Locator {
    return this.frame.locator(".forecasts tbody tr").filter({ hasText: kam });
  }

  load(role: string): Locator {
    return this.frame.locator(".loads tbody tr").filter({ hasText: role });
  }

  /** The rows behind the number that was asked for last. */
  get behind(): Locator {
    return this.frame.locator(".drill tbody tr");
  }
}
