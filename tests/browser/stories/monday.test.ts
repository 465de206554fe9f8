import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { BoardPart } from "../pages/board";
import type { ClientPage } from "../pages/client";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { picture } from "../support/inspection";
import { aClientWithoutWallet, aMeetingWithOneContact, openProgresses } from "../support/portfolio";
import { languages } from "../support/words";

const [asksForContact, feedsWallet] = ["kam_evidence eq 489900002", "kam_feeds eq 489900001"];
const meeting = "Monday 12";
const decimal = (text: string | undefined): number => Number((text ?? "").replace(",", "."));

describe.each(languages)("a KAM's Monday, in $tag:", (words) => {
  let browser: Browser;
  let app: App;
  let client: { id: string; name: string };
  let person: string;
  const form = (): Promise<ClientPage> => app.client(client.id);
  const board = async (): Promise<BoardPart> => (await form()).board();
  const open = (fit: string): Promise<string[]> => openProgresses(client.id, fit, words.tag);
  const stored = async (column: string): Promise<unknown> => (await new Dataverse().row(`accounts(${client.id})?$select=${column}`))[column];

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser);
    client = await aClientWithoutWallet(app.user);
    person = await aMeetingWithOneContact(app.user, client.id, meeting);
  });
  afterAll(() => browser.close());

  it("the board counts as the form's header does", async () => {
    const page = await form();
    const header = await page.completion();
    expect(await (await page.board()).percent()).toBe(header);
  });

  it("two progresses are planned for the next quarter at once, and one is dragged to the one after it", async () => {
    const [one = "", other = "", third = ""] = await open("kam_plannedquarter ne '2026-Q3' and kam_plannedquarter ne '2026-Q4'");
    const part = await board();
    await part.plan([one, other], "2026-Q3");
    await picture(app.page, `monday-plan-${words.tag}`);
    await part.drag(third, "2026-Q4");
    const planned = await Promise.all([one, other, third].map((name) => part.quarterOf(name)));
    expect([planned, await open("kam_plannedquarter eq '2026-Q4'")]).toEqual([["2026-Q3", "2026-Q3", "2026-Q4"], expect.arrayContaining([third])]);
  });

  it("a meeting that was finished on the form completes a progress by three clicks, with its contact", async () => {
    const [name = ""] = await open(asksForContact);
    const page = await form();
    await page.board();
    await page.finish(meeting);
    const part = await page.board();
    await part.prove(meeting, name);
    expect([part.clicks, await open(asksForContact), (await part.offers()).join()]).toEqual([3, expect.not.arrayContaining([name]), expect.not.stringContaining(meeting)]);
    expect(await part.card(name).innerText()).toContain(person);
  });

  it("the server's refusal stands beside its field, with the focus there, until the answer is whole", async () => {
    const [name = ""] = await open(feedsWallet);
    const part = await board();
    await part.becomes(name, "completed");
    await part.complete(name);
    expect(await part.refusal(name)).toEqual({ sentence: expect.stringMatching(words.board.noteIsMissing), isInFocus: true });
    await part.write(name, words.board.note, "Annual report");
    await part.complete(name);
    expect(await part.refusal(name)).toEqual({ sentence: expect.stringMatching(words.board.amountIsMissing), isInFocus: true });
  });

  it("the answer moves the wallet and the score: the card tells from what to what, the header follows", async () => {
    const [name = ""] = await open(feedsWallet);
    const page = await form();
    const part = await page.board();
    const before = [await page.score(), await page.completion()];
    await part.becomes(name, "completed");
    await part.write(name, words.board.note, "Annual report");
    await part.write(name, words.board.amount, words.board.million);
    await part.complete(name);
    const [, oldScore, score, oldPercent, percent] = words.board.moved.exec(await part.told(name)) ?? [];
    await picture(app.page, `monday-moved-${words.tag}`);
    expect([decimal(oldScore), decimal(oldPercent)]).toEqual(before);
    expect([await stored("kam_wallet"), await stored("kam_score"), await stored("kam_progresspercent")]).toEqual([1_200_000, decimal(score), decimal(percent)]);
    await expect.poll(() => page.score()).toBe(decimal(score));
  });
});
