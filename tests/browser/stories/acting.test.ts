import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { PlanTasks } from "../pages/plantasks";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { aPlanOf, aTask, become, lifecycle, taskOf } from "../support/developing";
import { picture } from "../support/inspection";
import { languages } from "../support/words";

const [visit, demo, offer] = ["Meet the chief engineer", "Present the cleaners", "Offer packaging"];

describe.sequential.each(languages)("the tasks of a plan, in $tag:", (words) => {
  let browser: Browser;
  let app: App;
  let tasks: PlanTasks;
  let plan: string;

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser);
    ({ plan } = await aPlanOf(app.user, `Ячменный двор, задачи ${words.tag}`));
    for (const [name, due] of [[visit, "2026-05-20"], [demo, "2026-06-30"], [offer, "2026-08-31"]] as const) await aTask(app.user, plan, name, due);
    tasks = await app.planTasks(plan);
  });
  afterAll(() => browser.close());

  it("stand in the quarters of their days, with what is overdue and who is asked for how much", async () => {
    expect(await Promise.all(["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"].map((quarter) => tasks.lane(quarter).locator(".plan-card").count()))).toEqual([0, 2, 1, 0]);
    expect([await tasks.card(visit).locator(".overdue").count(), await tasks.card(offer).locator(".overdue").count(), await tasks.frame.locator(".load tbody tr").count()]).toEqual([1, 0, 1]);
  });

  it("a draft is planned by the keyboard without a word: the day moves with the quarter", async () => {
    await tasks.choose(offer, words.planTasks.moveTo("2026-Q4"));
    await tasks.lane("2026-Q4").locator(".plan-card").waitFor();
    expect(await taskOf(plan, offer)).toMatchObject({ kam_duedate: "2026-11-30", kam_quarter: "2026-Q4", kam_movedcount: 0 });
  });

  it("done by one click, it counts in its quarter", async () => {
    await become(plan, lifecycle.active);
    tasks = await app.planTasks(plan);
    await tasks.finish(visit);
    expect(await taskOf(plan, visit)).toMatchObject({ kam_status: 489900001, kam_doneon: "2026-06-15" });
    expect(await tasks.lane("2026-Q2").locator(".executed").innerText()).toMatch(/50/);
  });

  it("dragged to a later quarter of a plan that is worked by, it asks why, and its quarter keeps it as not done", async () => {
    await tasks.drag(demo, "2026-Q3");
    await tasks.answer(demo, "");
    await tasks.card(demo).getByRole("alert").filter({ hasText: words.planTasks.reasonMissing }).waitFor();
    await tasks.answer(demo, "The plant opens later");
    await tasks.lane("2026-Q3").locator(".plan-card .moved").waitFor();
    expect(await taskOf(plan, demo)).toMatchObject({ kam_duedate: "2026-09-30", kam_movedcount: 1, kam_movedfrom: "2026-Q2" });
    await picture(app.page, `plan-tasks-${words.tag}`);
  });

  it("cancelled with a reason, it comes back without one", async () => {
    await tasks.choose(offer, words.planTasks.cancel);
    await tasks.answer(offer, "The client packs by itself");
    await tasks.said(words.planTasks.saved.cancelled);
    expect(await taskOf(plan, offer)).toMatchObject({ kam_status: 489900002 });
    await tasks.choose(offer, words.planTasks.reopen);
    await tasks.said(words.planTasks.saved.open);
    expect(await taskOf(plan, offer)).toMatchObject({ kam_status: 489900000 });
  });
});
