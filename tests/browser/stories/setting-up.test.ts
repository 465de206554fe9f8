import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { languages } from "../support/words";

describe.each(languages)("an administrator, in $tag,", (words) => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch()));
  afterAll(() => browser.close());

  it("sets up again and reads that all is in place", async () => {
    const page = await (await App.as(await Dataverse.userNamed(words.administrator), words, browser)).health();
    await page.setUp();
    expect(await page.status()).toMatch(words.setUpDone);
    expect(await page.checks()).toContain(words.catalogueLoaded);
  });
});
