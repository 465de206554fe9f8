import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { MergedList } from "../pages/merging";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { aBuyer, figuresOf, soon } from "../support/merging";
import { languages } from "../support/words";

describe.sequential.each(languages)("a client that is there twice, in $tag:", (words) => {
  const [stays, goes] = [`Merged works ${words.tag}`, `Merged works ${words.tag} Ltd`];
  let browser: Browser;
  let app: App;
  let list: MergedList;
  let master: string;
  let subordinate: string;

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.manager), words, browser);
    const kam = await Dataverse.userNamed(words.kam);
    [master, subordinate] = [await aBuyer(kam, stays, 1000), await aBuyer(kam, goes, 200)];
    list = await app.allClients();
    await list.find("Merged works");
    await list.link(goes).waitFor();
  });
  afterAll(() => browser.close());

  it("can be merged when two rows are selected, and not with one", async () => {
    await list.select(goes);
    expect(await list.command.count()).toBe(0);
    await list.select(stays);
    await list.command.waitFor();
  });

  it("is one afterwards: what both bought, and one checklist", async () => {
    await list.merge(stays);
    await list.link(goes).waitFor({ state: "detached" });
    await soon(async () => expect(await figuresOf(master)).toEqual({ revenue: 1200, progresses: 26, counted: 26 }));
    expect(await new Dataverse().row(`accounts(${subordinate})?$select=merged,statecode,_masterid_value`)).toMatchObject({ merged: true, statecode: 1, _masterid_value: master });
  });

  it("is opened as the one that stays", async () => {
    await list.link(stays).click();
    expect(await app.titleOf("account")).toBe(stays);
  });
});
