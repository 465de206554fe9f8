import type { FrameLocator, Locator, Page } from "playwright-core";

/** The explanation of a score, in its frame on the form of a client. */
export class ScorePart {
  constructor(private readonly page: Page) {}

  private get frame(): FrameLocator {
    return this.page.frameLocator('iframe[name="webresource_score"]');
  }

  async shown(): Promise<this> {
    await this.criteria.first().waitFor();
    return this;
  }

  get criteria(): Locator {
    return this.frame.locator(".criteria li");
  }

  async score(): Promise<number> {
    return numberIn(await this.frame.locator(".score strong").innerText());
  }

  /** The points of the five criteria, as far as they are known. */
  async points(): Promise<number[]> {
    const texts = await this.frame.locator(".criteria .points").allInnerTexts();
    return texts.filter((text) => /\d/.test(text)).map(numberIn);
  }

  async sentences(): Promise<string[]> {
    return this.criteria.locator("p").allInnerTexts();
  }

  /** Waits until the page shows another score by itself. */
  async becomesOther(score: number): Promise<void> {
    for (const until = Date.now() + 20_000; Date.now() < until; await new Promise((later) => setTimeout(later, 100)))
      if ((await this.score()) !== score) return;
    throw new Error(`The page still shows ${score}.`);
  }
}

const numberIn = (text: string): number => Number(text.replace(",", ".").replace(/[^\d.−-]/g, ""));
