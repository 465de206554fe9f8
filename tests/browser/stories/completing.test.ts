import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { ClientPage } from "../pages/client";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { aPhoneCall, aProgressInWork, changesOf, statusOf, type Progress } from "../support/portfolio";
import { languages } from "../support/words";

const inProgress = 489900001;

describe.each(languages)("a key account manager, in $tag,", (words) => {
  let browser: Browser;
  let app: App;
  let progress: Progress;
  let before: number;
  let changes: number;
  const client = (): Promise<ClientPage> => app.client(progress.client);

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser);
    progress = await aProgressInWork(app.user, "activity");
    before = await (await client()).completion();
    changes = await changesOf(progress);
  });
  afterAll(() => browser.close());

  it("cannot complete a progress without evidence, and nothing is saved", async () => {
    const form = await (await client()).openProgress(progress.name);
    await form.becomes("completed");
    expect(await form.saveRefusedByServer()).toMatch(words.refusedWithoutActivity);
    expect([await statusOf(progress), await changesOf(progress)]).toEqual([inProgress, changes]);
  });

  it("completes it with the phone call in which it happened, and the client's percentage rises", async () => {
    await aPhoneCall(app.user, progress.client, "Q2 review");
    const form = await app.progress(progress.id);
    await form.becomes("completed");
    await form.happenedIn("Q2 review");
    await form.save();
    expect(await (await client()).completion()).toBeGreaterThan(before);
  });

  it("cannot reopen it without a reason", async () => {
    const form = await app.progress(progress.id);
    await form.becomes("inProgress");
    expect(await form.saveRefusedByForm()).toMatch(words.refusedWithoutReason);
  });

  it("reopens it with a reason, and the percentage falls back", async () => {
    const form = await app.progress(progress.id);
    await form.becomes("inProgress");
    await form.isExplained("The buyer has left");
    await form.save();
    expect(await (await client()).completion()).toBe(before);
  });

  it("finds both changes in the history, with the reason", async () => {
    const { completed, inProgress: inWork } = words.statuses;
    const history = (await (await app.progress(progress.id)).history()).join("\n");
    expect(history).toContain("The buyer has left");
    expect(history).toMatch(new RegExp(`${inWork}\\s+${completed}`));
    expect(history).toMatch(new RegExp(`${completed}\\s+${inWork}`));
  });

  it("is asked for a note by the form itself where the definition wants one", async () => {
    const form = await app.progress((await aProgressInWork(app.user, "note")).id);
    await form.becomes("completed");
    expect(await form.saveRefusedByForm()).toMatch(words.refusedWithoutNote);
  });
});
