import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { ClientPage } from "../pages/client";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { theBestClientOf } from "../support/portfolio";
import { languages } from "../support/words";

describe.each(languages)("a key account manager, in $tag,", (words) => {
  let browser: Browser;
  let app: App;
  let id: string;
  const client = (): Promise<ClientPage> => app.client(id);

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser);
    ({ id } = await theBestClientOf(app.user));
  });
  afterAll(() => browser.close());

  it("sees by one click why a score is what it is: the points of the criteria make the score of the header", async () => {
    const form = await client();
    const [header, why] = [await form.score(), await form.why()];
    const sum = (await why.points()).reduce((all, points) => all + points, 0);
    expect([await why.score(), Math.abs(sum - header) < 0.3]).toEqual([header, true]);
  });

  it("reads the reason in words and numbers", async () => {
    const [value] = await (await (await client()).why()).sentences();
    expect(value).toMatch(words.scoring.value);
  });

  it("rates the client and sees the new score come by itself", async () => {
    const form = await client();
    const why = await form.why();
    const before = await why.score();
    await form.rate(before > 80 ? 0 : 5);
    await form.save();
    await why.becomesOther(before);
    const { kam_score: stored } = await new Dataverse().row(`accounts(${id})?$select=kam_score`);
    expect(await why.score()).toBe(stored);
  });
});
