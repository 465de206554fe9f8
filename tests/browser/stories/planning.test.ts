import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { QuarterPage } from "../pages/quarter";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { planOf, quarterOf, soon } from "../support/plans";
import { languages } from "../support/words";

const [current, next] = ["2026-Q2", "2026-Q3"];

describe.sequential.each(languages)("a key account manager, in $tag, plans the quarter and", (words) => {
  let browser: Browser;
  let app: App;
  let plan: QuarterPage;

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser);
    plan = await app.quarter();
  });
  afterAll(() => browser.close());

  it("moves what is overdue to the next quarter, by the keyboard alone", async () => {
    const [late = ""] = await plan.open("overdue", 1);
    await plan.moveByKeyboard(late, 1);
    await plan.lane("next").locator(`[data-id="${late}"] .menu-opener:focus`).waitFor();
    expect(await quarterOf(late)).toBe(next);
  });

  it("commits the quarter, unless it is frozen already", async () => {
    await plan.commitOpen();
    expect((await planOf(app.user, current)).status).not.toBe(489900000);
  });

  it("adds several at once, and sees them apart from the plan that is frozen already", async () => {
    // One that the plan holds already would come back into it, and be none that is added.
    const [{ added, planned }, late] = [await planOf(app.user, current), await plan.open("overdue", 2, current)];
    await plan.select(late);
    await plan.moveSelected(words.quarter.current);
    expect([await plan.lane("current").getByText(words.quarter.apart).count(), await Promise.all(late.map(quarterOf))]).toEqual([1, [current, current]]);
    expect(await soon(() => planOf(app.user, current), (now) => now.added === added + 2)).toMatchObject({ planned, added: added + 2 });
  });

  it("drags one to the next quarter", async () => {
    const [one = ""] = await plan.open("current", 1);
    await plan.drag(one, "next");
    expect(await quarterOf(one)).toBe(next);
  });

  it("commits the next quarter before it begins", async () => {
    const rows = await new Dataverse().rows(`kam_progresses?$select=kam_name&$filter=_ownerid_value eq ${app.user.id} and statecode eq 0 and kam_plannedquarter eq '${next}'`);
    await plan.commit("next");
    expect(await planOf(app.user, next)).toMatchObject({ planned: rows.length, status: 489900001 });
  });

  it("moves one away from there, and is told that it still counts", async () => {
    const [[one = ""], { planned }] = [await plan.open("next", 1), await planOf(app.user, next)];
    await plan.moveByKeyboard(one, 2);
    expect(await plan.card(one).innerText()).toContain(words.quarter.stillCounts);
    expect((await planOf(app.user, next)).planned).toBe(planned);
  });
});
