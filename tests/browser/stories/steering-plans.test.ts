import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App, desk, phone } from "../pages/app";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { picture, violations } from "../support/inspection";
import { aLateReview, aPlanInForce } from "../support/paper";
import { languages } from "../support/words";

describe.each(languages)("the manager looks at the plans of the team, in $tag", (words) => {
  const [late, overdue] = [`Harvest Foods ${words.tag}`, `Orchard Drinks ${words.tag}`];
  let browser: Browser;
  let app: App;
  beforeAll(async () => {
    browser = await launch();
    const kam = await Dataverse.userNamed(words.kam);
    await aPlanInForce(kam, late);
    await aLateReview(kam, overdue);
    app = await App.as(await Dataverse.userNamed(words.manager), words, browser);
  });
  afterAll(() => browser.close());

  it("and finds what waits: a review that is overdue, and an escalation without a cause", async () => {
    const plans = await app.teamPlans();
    expect(await plans.waiting(overdue).innerText()).toMatch(words.plans.overdue);
    expect(await plans.waiting(late).innerText()).toMatch(words.plans.raised);
  });

  it("opens the plan beside the list", async () => {
    await (await app.teamPlans()).waiting(late).getByRole("button").click();
    await app.page.getByRole("dialog").getByText(`${late} 2026`).first().waitFor();
  });

  it("goes from a key account manager's execution to the plans behind it", async () => {
    const plans = await app.teamPlans();
    await plans.executionOf(words.kam).getByRole("button").click();
    expect(await plans.behind.filter({ hasText: late }).innerText()).toMatch(words.plans.inForce);
  });

  it("compares forecast and target", async () => {
    expect((await (await app.teamPlans()).forecastOf(words.kam).locator("td").allInnerTexts()).length).toBe(5);
  });

  it("sees who is asked for how much, and for which tasks", async () => {
    const plans = await app.teamPlans();
    await plans.load(words.plans.logistics).getByRole("button", { name: /, Q3:/ }).click();
    await plans.behind.filter({ hasText: late }).waitFor();
    expect(await plans.behind.filter({ hasText: late }).innerText()).toContain("Trial on site");
  });

  it.each([desk, phone])("as everybody can, $width pixels wide", async (screen) => {
    const manager = await App.as(app.user, words, browser, screen);
    await manager.teamPlans();
    await picture(manager.page, `plans-${words.tag}-${screen.width}`);
    expect(await violations(manager.page)).toEqual([]);
    await manager.close();
  });
});
