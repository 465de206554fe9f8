import type { FrameLocator, Locator, Page } from "playwright-core";

/** A picture of the team's area: Pareto, matrix or bubbles. */
export class TeamPage {
  constructor(private readonly page: Page) {}

  get frame(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  async shown(): Promise<this> {
    await this.frame.locator("figure svg, table").first().waitFor();
    return this;
  }

  headline(): Promise<string> {
    return this.frame.locator(".headline").innerText();
  }

  get rows(): Locator {
    return this.frame.locator("tbody tr");
  }

  /** Opens the first client of the list; its name. */
  async openFirst(): Promise<string> {
    const link = this.rows.locator("button.link").first();
    const name = await link.innerText();
    await link.click();
    return name;
  }

  /** The fullest cells first or last do not matter: any will do. */
  get cell(): Locator {
    return this.frame.locator("button.cell").first();
  }

  get marks(): Locator {
    return this.frame.locator(".cloud .mark");
  }

  get tooltip(): Locator {
    return this.frame.locator(".tooltip");
  }
}
