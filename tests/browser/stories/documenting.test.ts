import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { picture, violations } from "../support/inspection";
import { aPlanInForce } from "../support/paper";
import { readPdf, type Pdf } from "../support/pdf";
import { languages } from "../support/words";

describe.each(languages)("a plan is printed, in $tag", (words) => {
  const client = `Nordwind Foods ${words.tag}`;
  let browser: Browser;
  let paper: Page;
  let pdf: Pdf;
  beforeAll(async () => {
    browser = await launch();
    const kam = await Dataverse.userNamed(words.kam);
    const app = await App.as(kam, words, browser);
    paper = await (await app.planPaper((await aPlanInForce(kam, client)).id)).print();
    pdf = await readPdf(await paper.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
  });
  afterAll(() => browser.close());

  it("with its title, its language and its tags", () => {
    expect([pdf.title, pdf.language, pdf.isTagged]).toEqual([words.paper.heading(client), words.tag, true]);
  });

  it("with one page that says it all, and the seven blocks from the second on", () => {
    const [summary = "", second = ""] = pdf.pages;
    for (const part of [client, ...words.paper.summary]) expect(summary).toContain(part);
    expect([summary.includes(words.paper.blocks[0]), second.includes(words.paper.blocks[0]), pdf.pages.length <= 4]).toEqual([false, true, true]);
  });

  it("with a bookmark for each block", () => {
    expect(pdf.bookmarks).toEqual(expect.arrayContaining([client, ...words.paper.blocks]));
  });

  it("with what people wrote", () => {
    const whole = pdf.pages.join(" ");
    for (const part of ["Ready meals from three plants.", "Packaging for the new plant", "Less damage on the way", "Trial on site", "The technologist leaves."]) expect(whole).toContain(part);
  });

  it("in the same colours, whatever those of the screen are", async () => {
    const colours: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await paper.emulateMedia({ media: "print", colorScheme });
      colours.push(await paper.locator("h2, .subtitle, .circles text, .circles .room").evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color + getComputedStyle(part).fill).join()));
    }
    await paper.emulateMedia({ media: null, colorScheme: null });
    expect(colours[1]).toBe(colours[0]);
  });

  it.each([1280, 390])("and can be read by everybody on a screen of %i pixels", async (width) => {
    await paper.setViewportSize({ width, height: 844 });
    await picture(paper, `plan-paper-${words.tag}-${width}`);
    expect(await paper.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violations(paper)).toEqual([]);
  });
});
