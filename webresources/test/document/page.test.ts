// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import english from "../../src/document/document.1033.resx";
import russian from "../../src/document/document.1049.resx";
import { start } from "../../src/document/page";
import { PlanLifecycle } from "../../src/model/choices.g";
import knownEnglish from "../../src/plan/known.1033.resx";
import knownRussian from "../../src/plan/known.1049.resx";
import scenarioEnglish from "../../src/plan/scenario.1033.resx";
import scenarioRussian from "../../src/plan/scenario.1049.resx";
import { plainly, speech } from "../speech";
import { plan, service } from "./producers";

async function shown(language: 1033 | 1049, head: typeof plan | null = plan): Promise<Document> {
  const words = speech(language, { ...scenarioEnglish, ...knownEnglish, ...english }, { ...scenarioRussian, ...knownRussian, ...russian });
  await start(document, { WebApi: service(head).api } as unknown as Xrm.XrmStatic, words, "1");
  return document;
}

const texts = (of: Document, selector: string): string[] => [...of.querySelectorAll(selector)].map(({ textContent }) => plainly(textContent));
const rowOf = (of: Document, first: string): string[] => {
  const row = [...of.querySelectorAll("tr")].find((one) => one.firstElementChild?.textContent === first);
  return [...(row?.children ?? [])].map(({ textContent }) => plainly(textContent));
};

describe("the plan as a document", () => {
  it.each([
    [1033, "Nordwind Foods: account development plan 2026", "1. Profile and current state", "7. Actions by quarter"],
    [1049, "Nordwind Foods: план развития клиента на 2026 год", "1. Профиль и текущее состояние", "7. Действия по кварталам"],
  ] as const)("has a title, one page that says it all and seven blocks (%i)", async (language, title, first, last) => {
    const page = await shown(language);
    expect([page.title, texts(page, "h1")]).toEqual([title, ["Nordwind Foods"]]);
    expect([texts(page, ".block > h2").length, texts(page, ".block > h2")[0], texts(page, ".block > h2")[6]]).toEqual([7, first, last]);
  });

  it("says the scenario in its sentence and the change in its parts", async () => {
    const summary = plainly((await shown(1033)).querySelector(".summary")?.textContent);
    expect(summary).toContain("Scenario: Best growth");
    expect(summary).toContain("Double effect. The client grows, and we grow in it");
    expect(summary).toContain("Our sales change by +11: +5 by the circle, +6 by our share, +1 by both together.");
  });

  it("holds the forecast against the target", async () => {
    const page = await shown(1033);
    expect(rowOf(page, "Forecast: base and initiatives")).toEqual(["Forecast: base and initiatives", "1,300,000", "+50,000"]);
    expect(rowOf(page, "Trend of the last two years")).toEqual(["Trend of the last two years", "1,100,000", "−150,000"]);
    expect(rowOf(page, "Recurring base")).toEqual(["Recurring base", "–", ""]);
  });

  it("draws the need now and next where both are known, and says what is drawn", async () => {
    expect((await shown(1033)).querySelector(".circles")).toBeNull();
    const drawn = (await shown(1033, { ...plan, kam_neednow: 100, kam_neednext: 0, kam_sharenow: 100, kam_sharenext: 0 })).querySelector(".circles");
    expect(drawn?.getAttribute("aria-label")).toBe("Need now: 100; Our share now: 100%; Need next: 0; Our share next: 0%");
    expect([...(drawn?.querySelectorAll("circle") ?? [])].map((circle) => circle.getAttribute("r"))).toEqual(["76", "6"]);
  });

  it("names competitors by category", async () => {
    expect(rowOf(await shown(1033), "Cleaning")).toEqual(["Cleaning", "100", "115", "30%", "36%", "Chemtex 40%"]);
  });

  it("tells what is no opportunity only where it was learnt", async () => {
    const [, business, , , initiatives] = texts(await shown(1033), ".block");
    expect([business?.includes("A canteen of its own"), initiatives?.includes("A canteen of its own"), initiatives?.includes("Less damage on the way")]).toEqual([true, false, true]);
  });

  it("says from where a fact comes and when", async () => {
    const told = "Investment projects: a plant in another region";
    expect(rowOf(await shown(1033), told)).toEqual([told, "progress", "May 12, 2026"]);
  });

  it("keeps in mind from where a task was moved", async () => {
    expect(rowOf(await shown(1033), "2026-Q2").slice(-1)).toEqual(["Done; moved from 2026-Q1"]);
  });

  it("warns as long as nobody has approved it", async () => {
    expect(texts(await shown(1033), ".notice")).toEqual([]);
    expect(texts(await shown(1033, { ...plan, kam_lifecycle: PlanLifecycle.InReview }), ".notice")).toEqual(["This plan is not approved: its figures may still change."]);
  });

  it("says what to do where there is no plan", async () => {
    expect(texts(await shown(1049, null), "[role=status]")).toEqual(["Откройте документ из формы плана."]);
  });
});
