import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { ReEngagePage } from "../pages/reengage";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { picture } from "../support/inspection";
import { aNewClientOf } from "../support/portfolio";
import { aPipelineOf, everyKeyClientIsInReEngage, lastReasonOf, pipeline, type Pipeline } from "../support/reengage";
import { languages } from "../support/words";

describe.each(languages)("Re-Engage, in $tag:", (words) => {
  const { stages } = words.reEngage;
  let browser: Browser;
  let app: App;
  let board: ReEngagePage;
  let held: Pipeline;
  const now = (): Promise<Pipeline> => pipeline(held.id);

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser);
  });
  afterAll(() => browser.close());

  it("a key account manager starts it on the form of a client and reads what is missing to the next stage", async () => {
    const client = await aNewClientOf(app.user, "Yukon Timber");
    const bar = await (await app.client(client.id)).stageBar();
    await bar.start.click();
    await bar.here.waitFor();
    const { kam_reengagestage: stage } = await new Dataverse().row(`accounts(${client.id})?$select=kam_reengagestage`);
    expect(await bar.here.innerText()).toBe(stages[Number(stage) - 489900000]);
    expect(await bar.sentence.innerText()).toMatch(words.reEngage.missing);
    expect(await bar.start.count()).toBe(0);
    await picture(app.page, `stage-bar-${words.tag}`);
  });

  it("every client stands on the board in the stage that the server has computed", async () => {
    await everyKeyClientIsInReEngage(app.user);
    held = await aPipelineOf(app.user, { from: 1, to: 4 });
    board = await app.reEngage();
    expect(await board.stageOf(held.name)).toBe(held.stage);
    await picture(app.page, `re-engage-${words.tag}`);
  });

  it("a stage beyond the open gates is no target, and says what is missing", async () => {
    expect(await board.carry(held.name, held.gateStage + 1)).toMatch(words.reEngage.closed);
    await board.drop();
    expect([await board.question.count(), await now()]).toEqual([0, held]);
  });

  it("a card that is dragged back asks for the reason where it stands, and the client is held", async () => {
    expect(await board.carry(held.name, 0)).toBe(words.reEngage.dropHold);
    await board.drop();
    await board.answer("The new buyer starts in July");
    await board.told().filter({ hasText: words.reEngage.held }).waitFor();
    expect([await board.stageOf(held.name), (await now()).hold, await lastReasonOf(held.id)]).toEqual([0, 0, "The new buyer starts in July"]);
    expect(await board.card(held.name).innerText()).toContain("The new buyer starts in July");
  });

  it("without a reason nothing is held", async () => {
    await board.chooseByKeyboard(held.name, words.reEngage.holdAt(stages[held.gateStage] ?? ""));
    await board.answer("  ");
    await board.question.getByRole("alert").filter({ hasText: /./ }).waitFor();
    await app.page.keyboard.press("Escape");
    expect([await board.question.count(), (await now()).hold]).toEqual([0, 0]);
  });

  it("the hold is released by the keyboard alone, and the focus stays at the card", async () => {
    await board.chooseByKeyboard(held.name, words.reEngage.release);
    await board.told().filter({ hasText: words.reEngage.released }).waitFor();
    expect([await board.stageOf(held.name), (await now()).hold]).toEqual([held.gateStage, null]);
    expect(await board.card(held.name).locator(":focus").innerText()).toBe(held.name);
  });

  it("a client opens beside the board, which stays as it is", async () => {
    await board.search(held.name.toUpperCase());
    const side = await board.open(held.name);
    expect(await side.locator("h1#page-title").innerText()).toBe(held.name);
    await picture(app.page, `re-engage-beside-${words.tag}`);
    await side.getByRole("button").first().click();
    await side.waitFor({ state: "detached" });
    expect(await board.cards()).toEqual([held.name]);
  });

  it("it ends with an outcome and a reason, and the card goes", async () => {
    await board.chooseByKeyboard(held.name, words.reEngage.end);
    await board.question.getByRole("combobox").selectOption({ label: words.reEngage.lost });
    await board.answer("Bought by a competitor's parent");
    await board.told().filter({ hasText: words.reEngage.ended }).waitFor();
    expect([(await now()).isRunning, await lastReasonOf(held.id), await board.card(held.name).count()]).toEqual([false, "Bought by a competitor's parent", 0]);
  });

  it("the manager of the team starts it for a client that has stopped ordering", async () => {
    const manager = await App.as(await Dataverse.userNamed(words.manager), words, browser);
    const all = await manager.reEngage();
    await all.startFor(words.reEngage.silentClient);
    await all.told().filter({ hasText: words.reEngage.started }).waitFor();
    expect(await all.stageOf(words.reEngage.silentClient)).toBe(0);
  });
});
