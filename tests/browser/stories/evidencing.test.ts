import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { picture, violations } from "../support/inspection";
import { aYearAgo, type Growth } from "../support/snapshots";
import { languages } from "../support/words";

let expected: Growth;
beforeAll(async () => void (expected = await aYearAgo()));

/** The percentages of a sentence, whatever the language writes them with. */
const percentages = (text: string): number[] => [...text.matchAll(/([+−]?\d+(?:[.,]\d+)?)\s?%/g)].map(([, number = ""]) => Number(number.replace("−", "-").replace(",", ".")));

describe.each(languages)("whether the method pays, in $tag,", (words) => {
  let browser: Browser;
  let app: App;
  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.manager), words, browser);
  });
  afterAll(() => browser.close());

  it("is stated by the medians of both groups, as they come out by hand", async () => {
    const [threshold, reached, below] = percentages(await (await app.evidence()).headline());
    expect([threshold, reached, below]).toEqual([70, expect.closeTo(expected.reached, 1), expect.closeTo(expected.below, 1)]);
  });

  it("is drawn, and told by a table, and both are for everybody", async () => {
    const report = await app.evidence();
    await report.frame.locator("summary").click();
    await picture(app.page, `evidence-groups-${words.tag}`);
    expect([await report.frame.locator(".group-bar").count(), await report.frame.locator("tbody tr").count(), await violations(app.page)]).toEqual([2, 2, []]);
  });

  it("is not said of a month after which too little is known, and whom it leaves out is", async () => {
    const report = await app.evidence();
    await report.choose("2025-04-30");
    expect([await report.headline(), await report.leftOut()]).toEqual([expect.stringMatching(words.team.insufficient), [expect.stringMatching(/^12\s/)]]);
  });
});
