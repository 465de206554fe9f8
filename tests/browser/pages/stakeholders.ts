import type { FrameLocator, Locator, Page } from "playwright-core";

/** The map of who matters at a client, in its frame on the client's form. */
export class StakeholderMap {
  constructor(private readonly page: Page) {}

  async shown(): Promise<this> {
    await this.frame.locator(".map, .empty").first().waitFor();
    return this;
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe[name="webresource_map"]');
  }

  get teaching(): Locator {
    return this.frame.locator(".empty");
  }

  person(name: string): Locator {
    return this.frame.locator(".person").filter({ hasText: name });
  }

  /** The forms of those who are not on the map. */
  get toPlace(): Locator {
    return this.frame.locator("form.placing");
  }

  /** The functions that are covered, silent, or a gap, as the page names them. */
  cover(name: string): Locator {
    return this.frame.locator(".covers li").filter({ hasText: name });
  }

  get editor(): Locator {
    return this.frame.locator("form.editing");
  }

  choice(within: Locator, label: string): Locator {
    return within.getByRole("combobox", { name: label });
  }
}
