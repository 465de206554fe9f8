import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App, desk, phone } from "../pages/app";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { definition } from "../support/catalogue";
import { aPlanOf, aTask } from "../support/developing";
import { picture, violations } from "../support/inspection";
import { aClientOf, aProgressInWork, theActiveModel, theBestClientOf, theRunOfTheActiveModel } from "../support/portfolio";
import { aPipelineOf, everyKeyClientIsInReEngage } from "../support/reengage";
import { aFoodProducer, aPlanFor, partsOf } from "../support/development";
import { aMappedClient } from "../support/stakeholders";
import { languages } from "../support/words";

const screens = languages.flatMap((words) => [desk, phone].map((screen) => ({ words, screen, tag: words.tag, width: screen.width })));

describe.each(screens)("in $tag, $width pixels wide, everybody can use", ({ words, screen, tag, width }) => {
  let browser: Browser;
  let app: App;

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser, screen);
  });
  afterAll(() => browser.close());

  async function expectNothingWrong(name: string, { page }: App): Promise<void> {
    await page.waitForLoadState("networkidle");
    await picture(page, `${name}-${tag}-${width}`);
    expect(await violations(page)).toEqual([]);
  }

  it("the list of clients", async () => {
    await app.clients();
    await expectNothingWrong("clients", app);
  });

  it("the form of a client", async () => {
    await app.client((await aClientOf(app.user)).id);
    await expectNothingWrong("client", app);
  });

  it("the board of progresses", async () => {
    await (await app.client((await aClientOf(app.user)).id)).tab(words.tabs.progresses);
    await expectNothingWrong("progresses", app);
  });

  it("the form of a progress", async () => {
    await app.progress((await aProgressInWork(app.user, "note")).id);
    await expectNothingWrong("progress", app);
  });

  it("the circles and the tasks of a plan, while a circle is changed and a task is moved", async () => {
    const { plan } = await aPlanOf(app.user, `Ячменный двор ${tag} ${width}`);
    await aTask(app.user, plan, "Offer packaging", "2026-08-31");
    const [circles, tasks] = [await app.circles(plan), await app.planTasks(plan)];
    await circles.begin(words.circles.category);
    await circles.compete(0, "Brightchem", "140");
    await circles.trySave();
    await tasks.choose("Offer packaging", words.planTasks.cancel);
    await expectNothingWrong("circles", app);
  });

  it("the explanation of a score", async () => {
    await (await app.client((await theBestClientOf(app.user)).id)).why();
    await expectNothingWrong("score", app);
  });

  it.each(["pareto", "matrix", "bubble"] as const)("the team's picture: %s", async (name) => {
    const manager = await App.as(await Dataverse.userNamed(words.manager), words, browser, screen);
    await manager.team(name);
    await expectNothingWrong(name, manager);
  });

  it("the plan of a quarter, while something is selected", async () => {
    const plan = await app.quarter();
    await plan.select(await plan.open("current", 2));
    await expectNothingWrong("quarter", app);
  });

  it("the review of the team, with the clients behind a stall and behind a manager", async () => {
    const manager = await App.as(await Dataverse.userNamed(words.manager), words, browser, screen);
    const review = await manager.review();
    await expectNothingWrong("review", manager);
    await review.kam(words.kam).click();
    await review.behind.first().waitFor();
    await review.worstStall.getByRole("button").click();
    await review.frame.locator(".drill").nth(1).waitFor();
    await expectNothingWrong("review-drill", manager);
  });

  it("the report on completion and growth", async () => {
    const manager = await App.as(await Dataverse.userNamed(words.manager), words, browser, screen);
    await manager.evidence();
    await expectNothingWrong("evidence", manager);
  });

  it("the dialog that brings a definition to running checklists", async () => {
    const administrator = await App.as(await Dataverse.userNamed(words.administrator), words, browser, screen);
    const { id, weight } = await definition("K06");
    const definitions = new Dataverse();
    await definitions.change(`kam_progressdefinitions(${id})`, { kam_weight: weight + 1 });
    await (await administrator.definition(id)).apply();
    await expectNothingWrong("catalogue", administrator);
    await definitions.change(`kam_progressdefinitions(${id})`, { kam_weight: weight });
  });

  it("the board of Re-Engage, while a reason is asked for", async () => {
    await everyKeyClientIsInReEngage(app.user);
    const board = await app.reEngage();
    await expectNothingWrong("re-engage", app);
    await board.chooseByKeyboard((await aPipelineOf(app.user, { from: 0, to: 5 })).name, words.reEngage.end);
    await expectNothingWrong("re-engage-question", app);
  });

  it("the stage of a client in Re-Engage", async () => {
    await everyKeyClientIsInReEngage(app.user);
    await (await app.client((await aPipelineOf(app.user, { from: 0, to: 4 })).client)).stageBar();
    await expectNothingWrong("stage", app);
  });

  it("the map of who matters at a client, and somebody being edited on it", async () => {
    const map = await (await app.client((await aMappedClient(app.user)).id)).people();
    await expectNothingWrong("stakeholders", app);
    await map.frame.locator(".person").first().click();
    await map.editor.waitFor();
    await expectNothingWrong("stakeholders-editing", app);
  });

  it("a client without a plan, while one is begun, and its plan on its own form and on the client's", async () => {
    const client = await aFoodProducer(app.user, `Plan ${tag} ${width}`, ["Chief engineer"]);
    const form = await app.client(client.id);
    const begun = await form.plan();
    await begun.button(words.plan.start).click();
    await begun.question.waitFor();
    await expectNothingWrong("plan-start", app);
    const plan = await aPlanFor(app.user, client.id);
    const top = await (await app.plan(plan)).top();
    await top.gaps();
    await expectNothingWrong("plan", app);
    await (await app.client(client.id)).plan();
    await expectNothingWrong("plan-client", app);
  });

  it("what a plan is made of: an initiative, what the client earns by it, whom one meets, and a task", async () => {
    const client = await aFoodProducer(app.user, `Parts ${tag} ${width}`, ["Chief engineer"]);
    const parts = await partsOf(app.user, await aPlanFor(app.user, client.id), client.people.get("Chief engineer")!);
    await app.initiative(parts.initiative);
    await expectNothingWrong("initiative", app);
    for (const [table, id] of [["kam_roi", parts.sheet], ["kam_targetcontact", parts.target], ["kam_plantask", parts.task]] as const) {
      await app.form(table, id);
      await expectNothingWrong(table, app);
    }
  });

  it("the dashboard of plans, with the plans of the team on it", async () => {
    const manager = await App.as(await Dataverse.userNamed(words.manager), words, browser, screen);
    await manager.plansDashboard();
    await expectNothingWrong("plans-dashboard", manager);
  });

  it("a scoring model with what it would change, and a run", async () => {
    const administrator = await App.as(await Dataverse.userNamed(words.administrator), words, browser, screen);
    await (await administrator.model(await theActiveModel())).tab(words.tabs.whatIf);
    await expectNothingWrong("model", administrator);
    await (await administrator.run(await theRunOfTheActiveModel())).end();
    await expectNothingWrong("run", administrator);
  });

  it("the health page", async () => {
    const administrator = await App.as(await Dataverse.userNamed(words.administrator), words, browser, screen);
    await (await administrator.health()).setUp();
    await expectNothingWrong("health", administrator);
  });
});
