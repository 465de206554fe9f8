import { describe, expect, it } from "vitest";
import { columnOf, factSentence, factsOf, sourceOf, type Fact } from "../../src/plan/facts";
import { plainly } from "../speech";
import { inWords } from "./producers";

const names = new Map([["K04", "Инвестиционные проекты"]]);
const fact = (changes: object): Fact => factsOf(JSON.stringify([{ block: 2, kind: "progress", code: "K04", text: "Investment projects: a plant in another region", row: null, on: "2026-05-12", ...changes }]))[0] as Fact;
const said = (changes: object, language: 1033 | 1049 = 1033): string => plainly(factSentence(fact(changes), language === 1049 ? names : new Map(), inWords(language)));

describe("what is known", () => {
  it("of a progress is told by its name in the reader's language", () => {
    expect([said({}), said({}, 1049), said({ text: "Investment projects" })]).toEqual(["Investment projects: a plant in another region", "Инвестиционные проекты: a plant in another region", "Investment projects"]);
  });

  it("comes with where it was learnt and when", () => {
    expect([sourceOf(fact({}), inWords()), sourceOf(fact({ on: null }), inWords(1049))]).toEqual(["progress, May 12, 2026", "прогресс"]);
  });

  it("of a progress names its answer in money or percent", () => {
    expect([said({ text: "Purchases", amount: 1200000 }), said({ text: "Growth: their report", percent: 12.5 }, 1049)]).toEqual(["Purchases: 1,200,000", "Инвестиционные проекты: 12,5 %; their report"]);
  });

  it("of purchases and circles is told in money", () => {
    expect([said({ kind: "purchases", code: "recurring", text: "Cleaning", amount: 5000 }), said({ kind: "purchases", code: "bought", text: "", amount: 5 }), said({ kind: "circle", code: "circle", text: "Cleaning 2025", amount: 9000, percent: 40 }, 1049)])
      .toEqual(["Cleaning is bought regularly: 5,000 in 12 months", "Without a category is bought now and then: 5 in 12 months", "Cleaning 2025: потребность 9 000, наша доля 40 %"]);
  });

  it("of contacts says also where nobody is known", () => {
    expect([said({ kind: "contacts", code: "nobody", text: "topManagement" }), said({ kind: "contacts", code: "technical", text: "Olga" })]).toEqual(["Top management: nobody is known", "Technical: Olga"]);
  });

  it("of the client's success says what kind it is of", () => {
    expect([said({ block: 1, kind: "success", code: "problem", text: "Pumps stop: a finer filter" }), said({ block: 1, kind: "success", code: "result", text: "Less water" }, 1049)])
      .toEqual(["Problem: Pumps stop: a finer filter", "Результат: Less water"]);
    expect(columnOf(fact({ block: 1, kind: "success", code: "result" }))).toBe("kam_profile");
  });

  it("goes into the column that it is about", () => {
    expect([fact({}), fact({ code: "K06" }), fact({ block: 1 }), fact({ block: 3, kind: "circle" }), fact({ kind: "lastplan", code: "shareWhy" }), fact({ block: 4, kind: "contacts" })].map(columnOf))
      .toEqual(["kam_clientplans", "kam_strategy", "kam_profile", "kam_sharewhy", "kam_sharewhy", null]);
  });

  it("of a kind that the page does not know is left out", () => {
    expect([factsOf('[{"block":1,"kind":"weather","text":"rain"}]'), factsOf("")]).toEqual([[], []]);
  });
});
