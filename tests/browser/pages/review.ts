import type { FrameLocator, Locator, Page } from "playwright-core";

/** What a manager looks at before a review. */
export class ReviewPage {
  constructor(private readonly page: Page) {}

  get frame(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  async shown(): Promise<this> {
    await this.frame.locator(".stalls table").waitFor();
    return this;
  }

  /** Name, planned, completed of every key account manager. */
  async kams(): Promise<(readonly [string, string, string])[]> {
    const rows = await this.frame.locator(".kams tbody tr").all();
    return Promise.all(rows.map(async (row) => [await row.locator("button.link").innerText(), await row.locator("td").nth(0).innerText(), await row.locator("td").nth(1).innerText()] as const));
  }

  get notice(): Locator {
    return this.frame.locator(".notice");
  }

  get worstStall(): Locator {
    return this.frame.locator(".stalls tbody tr").first();
  }

  kam(name: string): Locator {
    return this.frame.locator(".kams").getByRole("button", { name, exact: true });
  }

  /** The clients behind the number that was chosen. */
  get behind(): Locator {
    return this.frame.locator(".drill tbody th button.link");
  }
}
