import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { DefinitionPage } from "../pages/definition";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { definition, progressesOf, remove } from "../support/catalogue";
import { english, russian } from "../support/words";

const stories = [{ words: english, code: "K04", tag: "en" }, { words: russian, code: "K05", tag: "ru" }] as const;
const completed = 489900002;

describe.sequential.each(stories)("an administrator, in $tag, changes the catalogue and", ({ words, code }) => {
  let browser: Browser;
  let page: DefinitionPage;
  let id: string;
  let weight: number;
  let without: string;

  beforeAll(async () => {
    browser = await launch();
    const app = await App.as(await Dataverse.userNamed(words.administrator), words, browser);
    ({ id, weight } = await definition(code));
    without = await remove(id);
    page = await app.definition(id);
  });
  afterAll(() => browser.close());

  it("reads whom it would reach, before anything has changed", async () => {
    const before = await progressesOf(id);
    await page.weigh(weight + 1);
    await page.apply();
    const [missing, differing] = await page.orders.allInnerTexts();
    const open = before.filter(({ status }) => status !== completed).length;
    expect([missing, differing, await page.kept.innerText()]).toEqual([
      expect.stringMatching(words.catalogue.missing), expect.stringMatching(new RegExp(`(^|\\n)${open}\\s`)), expect.stringMatching(new RegExp(`^${before.length - open}\\s`)),
    ]);
    expect(await progressesOf(id)).toEqual(before);
  });

  it("applies it: open progresses change, completed ones keep, and who lacked it has it", async () => {
    const before = await progressesOf(id);
    await page.confirm();
    const after = await progressesOf(id);
    const weightOf = (status: number): number => (status === completed ? weight : weight + 1);
    expect(after.filter(({ client }) => client !== without)).toEqual(before.map((progress) => ({ ...progress, weight: weightOf(progress.status) })));
    expect(after.filter(({ client }) => client === without)).toMatchObject([{ weight: weight + 1 }]);
  });

  it("is told that nothing is left", async () => {
    expect(await page.nothing.innerText()).toContain(words.catalogue.nothing);
  });
});
