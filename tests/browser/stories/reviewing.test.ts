import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { languages } from "../support/words";

/** An open plan says nothing yet. */
const open = 489900000;

describe.each(languages)("the manager of the team, in $tag, before a review", (words) => {
  let browser: Browser;
  let app: App;
  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.manager), words, browser);
  });
  afterAll(() => browser.close());

  it("reads what every key account manager has planned and completed", async () => {
    const rows = await new Dataverse(app.user).rows("kam_kpis?$select=kam_quarterplanstatus,kam_planned,kam_completed,_kam_userid_value&$filter=kam_quarter eq '2026-Q2'");
    const expected = rows.map((row) => [row["_kam_userid_value@OData.Community.Display.V1.FormattedValue"], ...(row["kam_quarterplanstatus"] === open ? ["–", "–"] : [String(row["kam_planned"]), String(row["kam_completed"])])]);
    const shown = await (await app.review()).kams();
    expect([shown.length > 1, [...shown].sort()]).toEqual([true, expected.sort()]);
  });

  it("is told what these figures are not for", async () => {
    expect(await (await app.review()).notice.innerText()).toMatch(words.team.notice);
  });

  it("finds the worst systemic stall and opens one of its clients with two clicks", async () => {
    const review = await app.review();
    expect(await review.worstStall.innerText()).toContain(words.team.systemic);
    const progress = await review.worstStall.getByRole("button").innerText();
    await review.worstStall.getByRole("button").click();
    const client = await review.behind.first().innerText();
    await review.behind.first().click();
    expect(await app.title()).toBe(client);
    const title = words.tag === "ru" ? "kam_namerussian" : "kam_name";
    const filter = `kam_stalled eq true and kam_accountid/name eq '${client.replace(/'/g, "''")}' and kam_definitionid/${title} eq '${progress.replace(/'/g, "''")}'`;
    expect((await new Dataverse().rows(`kam_progresses?$select=kam_name&$filter=${encodeURIComponent(filter)}`)).length).toBe(1);
  });

  it("goes from a key account manager to the clients, and opens one", async () => {
    const review = await app.review();
    await review.kam(words.kam).click();
    const client = await review.behind.first().innerText();
    await review.behind.first().click();
    expect(await app.title()).toBe(client);
  });
});
