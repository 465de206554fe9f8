import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { languages } from "../support/words";

describe.each(languages)("the manager of the team, in $tag,", (words) => {
  let browser: Browser;
  let app: App;
  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.manager), words, browser);
  });
  afterAll(() => browser.close());

  it("reads how many clients bring 80 % of the revenue, and that it is so", async () => {
    const rows = await new Dataverse(app.user).rows("accounts?$select=kam_revenue12&$filter=statecode eq 0 and kam_revenue12 gt 0&$orderby=kam_revenue12 desc");
    const [, cut, count] = words.scoring.pareto.exec(await (await app.team("pareto")).headline()) ?? [];
    const sum = (some: typeof rows): number => some.reduce((all, row) => all + Number(row["kam_revenue12"]), 0);
    const share = (clients: number): number => sum(rows.slice(0, clients)) / sum(rows);
    expect([Number(count), share(Number(cut)) >= 0.8, share(Number(cut) - 1) < 0.8]).toEqual([rows.length, true, true]);
  });

  // Supports: Dashboards
  it("opens a client from the list of the greatest", async () => {
    const name = await (await app.team("pareto")).openFirst();
    expect(await app.title()).toBe(name);
  });

  it("chooses a cell of the matrix and gets its clients", async () => {
    const matrix = await app.team("matrix");
    const clients = Number(await matrix.cell.locator("strong").innerText());
    await matrix.cell.click();
    await matrix.frame.locator(".members tbody tr").first().waitFor();
    expect(await matrix.frame.locator(".members tbody tr").count()).toBe(Math.min(clients, 50));
  });

  it("walks from client to client by the keyboard, is told who they are, and opens one", async () => {
    const bubbles = await app.team("bubble");
    await bubbles.marks.first().focus();
    const first = await bubbles.tooltip.innerText();
    await app.page.keyboard.press("ArrowRight");
    const second = await bubbles.tooltip.innerText();
    await app.page.keyboard.press("Enter");
    expect([first === second, await app.title()]).toEqual([false, second.split("\n")[0]]);
  });
});
