import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import { PlanPage, type PlanPart } from "../pages/plan";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { addInitiative, addTarget, addTask, aFoodProducer, answerBothQuestions, planOf, type Producer } from "../support/development";
import { picture } from "../support/inspection";
import { languages } from "../support/words";

/** Languages put spaces that do not break between digits. */
const plainly = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe.each(languages)("the plan of a food producer, in $tag:", (words) => {
  const { plan: said } = words;
  let browser: Browser;
  let app: App;
  let manager: App;
  let producer: Producer;
  let id: string;
  const top = async (by: App = app): Promise<PlanPart> => (await by.plan(id)).top();
  const headline = async (part: PlanPart): Promise<string> => plainly(await part.frame.locator(".head > p").first().innerText());

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser);
    manager = await App.as(await Dataverse.userNamed(words.manager), words, browser);
    producer = await aFoodProducer(app.user, said.client, said.people);
  });
  afterAll(() => browser.close());

  it("a progress reveals the new plant", async () => {
    const board = await (await app.client(producer.id)).board();
    await board.becomes(said.progress, "completed");
    await board.write(said.progress, words.board.note, said.source);
    await board.write(said.progress, words.board.answer, said.plant);
    await board.complete(said.progress);
    expect(await board.told(said.progress)).not.toBe("");
  });

  it("two clicks on the client's form start its plan, which opens", async () => {
    await (await (await app.client(producer.id)).plan()).begin();
    const part = await (await new PlanPage(app.page, words).shown()).top();
    expect(await part.state.innerText()).toBe(said.states.draft);
    id = String((await planOf(producer.id))["kam_planid"]);
    await expect.poll(() => app.title()).toBe(`${said.client} 2026`);
  });

  it("the plant is known already, with its source and day, and is written into the client's plans by a click", async () => {
    const page = await app.plan(id);
    const part = await page.top();
    const fact = await part.fact(2, said.plant);
    expect(await fact.locator(".detail").innerText()).toMatch(said.learnt);
    await picture(app.page, `plan-known-${words.tag}`);
    await fact.getByRole("button", { name: said.into }).click();
    await expect.poll(() => page.text("kam_clientplans").inputValue()).toContain(said.plant);
    await page.write("kam_profile", said.profile);
    await page.write("kam_goal", said.goal);
    await page.save();
    expect((await planOf(producer.id))["kam_clientplans"]).toContain(said.plant);
  });

  it("what is missing is said at once, and leads to where it is put right", async () => {
    const part = await top();
    const gaps = await part.gaps();
    expect(gaps.join("\n")).toContain(said.targetMissing);
    expect(await headline(part)).toMatch(said.missing);
    await part.frame.getByRole("button", { name: said.taskMissing }).click();
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("webresource_lanes");
  });

  it("both questions answered, the scenario is named and the change is split in money", async () => {
    await answerBothQuestions(app.user, id);
    const circle = (await top()).card("circle");
    const text = plainly(await circle.innerText());
    for (const sentence of [said.circle, said.share, said.scenario, said.change, ...said.effects]) expect(text).toContain(sentence);
  });

  it("three initiatives, three people and four tasks later nothing is missing", async () => {
    await addInitiative(app.user, id, said.initiatives[0]!, 1, 40_000, 50);
    await addInitiative(app.user, id, said.initiatives[1]!, 2, 20_000, 50);
    await addInitiative(app.user, id, said.initiatives[2]!, 3, 50_000, 20);
    for (const [at, person] of said.people.entries()) await addTarget(app.user, id, person, producer.people.get(person)!, at === 2 ? 1 : 0);
    for (const [at, due] of ["2026-06-24", "2026-07-15", "2026-08-20", "2026-11-10"].entries()) await addTask(app.user, id, said.tasks[at]!, at, due);
    const part = await top();
    expect([await headline(part), plainly(await part.card("forecast").innerText())]).toEqual([said.ready, expect.stringMatching(said.weighted)]);
  });

  it("its author sends it to review, and is not offered to approve it", async () => {
    const part = await top();
    await part.button(said.submit).click();
    await part.told(said.sent).waitFor();
    expect([await part.state.innerText(), await part.button(said.approve).count(), await part.button(said.withdraw).count()]).toEqual([said.states.inReview, 0, 1]);
  });

  it("the manager approves it, and it is active: its year has begun", async () => {
    const part = await top(manager);
    await part.button(said.approve).click();
    await part.question.locator("button[type=submit]").click();
    await part.told(said.approved).waitFor();
    expect(await part.state.innerText()).toBe(said.states.active);
    await picture(manager.page, `plan-approved-${words.tag}`);
  });

  it("the meeting is held, and the quarter's execution says so; the tender waits in Q4", async () => {
    const [task] = await new Dataverse(app.user).rows(`kam_plantasks?$select=kam_name&$filter=_kam_planid_value eq ${id} and kam_type eq 489900000`);
    await new Dataverse(app.user).change(`kam_plantasks(${String(task?.["kam_plantaskid"])})`, { kam_status: 489900001 });
    const part = await (await app.client(producer.id)).plan();
    await expect.poll(async () => plainly(await part.card("execution").locator(".current").innerText())).toContain(said.done);
    expect(await part.card("tasks").innerText()).toContain(said.tasks[3]);
    await picture(app.page, `plan-client-${words.tag}`);
  });
});
