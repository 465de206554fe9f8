import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import { launch } from "../support/chromium";
import { Dataverse, type User } from "../support/dataverse";
import { startHost, type Host } from "../support/host";
import { anInitiativeOf, opportunityOf } from "../support/initiatives";
import { goTo } from "../support/place";
import { english, russian } from "../support/words";

const stories = [{ words: english, tag: "en", name: "A plant in another region" }, { words: russian, tag: "ru", name: "Завод в другом регионе" }] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.sequential.each(stories)("where Sales is not installed, in $tag", ({ words, name }) => {
  it("a KAM is told so, and the initiative stays as it is", async () => {
    const kam = await Dataverse.userNamed(words.kam);
    const id = await anInitiativeOf(kam, `${name} (${words.tag})`, name);
    const app = await App.as(kam, words, browser);
    const page = await app.initiative(id);
    await page.makeOpportunity();
    expect(await page.told()).toContain(words.initiative.none);
    expect(await opportunityOf(id)).toBeNull();
    await app.close();
  });
});

describe.sequential("where Sales is installed", () => {
  let sales: Host;
  let seller: User;

  beforeAll(async () => {
    sales = await startHost("--with-sales");
    goTo(sales.address);
    await new Dataverse().create("kam_Setup", {});
    seller = await Dataverse.hire("Nina", "Seller", "KAM", "Salesperson");
  });
  afterAll(() => {
    goTo();
    sales.stop();
  });

  it.each(stories)("in $tag a KAM makes an opportunity of an initiative, once", async ({ words, name }) => {
    const id = await anInitiativeOf(seller, `${name} (${words.tag})`, name);
    const app = await App.as(seller, words, browser);
    await (await app.initiative(id)).makeOpportunity();
    expect(await app.titleOf("opportunity")).toBe(name);
    await (await app.initiative(id)).makeOpportunity();
    expect(await app.titleOf("opportunity")).toBe(name);
    const [made, ...more] = await new Dataverse().rows(`opportunities?$filter=${encodeURIComponent(`name eq '${name}'`)}`);
    expect([made, more]).toMatchObject([{ opportunityid: await opportunityOf(id), estimatedvalue: 1_200_000, closeprobability: 60, estimatedclosedate: "2026-11-30", _ownerid_value: seller.id }, []]);
    await app.close();
  });
});
