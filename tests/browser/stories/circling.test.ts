import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { CirclesPart } from "../pages/circles";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { aPlanOf, become, circlesOf, lifecycle, type Started } from "../support/developing";
import { picture } from "../support/inspection";
import { languages } from "../support/words";

describe.sequential.each(languages)("how much a client needs and whose share is how large, in $tag:", (words) => {
  let browser: Browser;
  let app: App;
  let circles: CirclesPart;
  let started: Started;

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser);
    started = await aPlanOf(app.user, `Ячменный двор ${words.tag}`);
    circles = await app.circles(started.plan);
  });
  afterAll(() => browser.close());

  it("a category is added with its competitors, all in one save", async () => {
    await circles.begin(words.circles.category);
    await circles.expectNow(words.circles.need, "30");
    await circles.compete(0, "Brightchem", "40");
    await circles.save();
    expect(await circlesOf(started.client)).toEqual([expect.objectContaining({ kam_need: 100000, kam_ownshare: 30, kam_othersshare: 30 })]);
    expect(await circles.told()).toContain("Brightchem 40");
  });

  it("what is expected next is compared with today, and the change is split", async () => {
    await circles.expectNext(words.circles.nextNeed, "36");
    await circles.save();
    const [sentence = ""] = await circles.notes.allInnerTexts();
    expect(sentence.replace(/\s/g, " ")).toMatch(words.circles.split);
    expect((await circles.numbers()).slice(0, 3)).toEqual(words.circles.numbers);
    await picture(app.page, `circles-${words.tag}`);
  });

  it("103 % are refused with their sum, and nothing is saved", async () => {
    await circles.compete(1, "Northsoap", "33");
    expect(await circles.form.locator(".too-full").innerText()).toMatch(/103/);
    await circles.trySave();
    expect(await circles.form.getByRole("alert").filter({ hasText: /103/ }).count()).toBe(1);
    expect(await circlesOf(started.client)).toEqual([expect.objectContaining({ kam_othersshare: 30 })]);
  });

  it("the same circle stands beside the client's own form", async () => {
    const client = await app.client(started.client);
    const beside = await client.circles();
    expect(await beside.told()).toContain("Brightchem 40");
  });

  it("an approved plan shows what it was approved with, and takes nothing more", async () => {
    await become(started.plan, lifecycle.approved);
    circles = await app.circles(started.plan);
    expect([await circles.form.count(), await circles.notes.filter({ hasText: words.circles.locked }).count()]).toEqual([0, 1]);
  });
});
