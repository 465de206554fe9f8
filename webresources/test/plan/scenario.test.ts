import { describe, expect, it } from "vitest";
import { Scenario } from "../../src/model/choices.g";
import { barsOf, sentences } from "../../src/plan/forecast";
import { answers, split } from "../../src/plan/scenario";
import { plainly } from "../speech";
import { aPlan, inWords } from "./producers";

/** The example of the method: 100 → 115, 30 % → 36 %. */
const figures = { ...aPlan().figures, needNow: 100, needNext: 115, shareNow: 30, shareNext: 36, circle: "Grows", share: "Grows", scenario: "BestGrowth", change: 11.4, circleEffect: 4.5, shareEffect: 6, jointEffect: 0.9 } as const;
const answered = (changes: object = {}, language: 1033 | 1049 = 1033): string[] => answers({ ...figures, ...changes }, inWords(language)).map((text) => plainly(text));

describe("the two questions are answered", () => {
  it("with both figures and how far they are apart", () => {
    expect(answered()).toEqual(["The circle grows: 100 → 115 (+15%).", "Our share grows: 30% → 36% (+6 points)."]);
  });

  it("in Russian too", () => {
    expect(answered({}, 1049)).toEqual(["Круг растёт: 100 → 115 (+15 %).", "Наша доля растёт: 30 % → 36 % (+6 п. п.)."]);
  });

  it("without a percentage where there was no circle", () => {
    expect(answered({ needNow: 0 })[0]).toBe("The circle grows: 0 → 115 (–).");
  });

  it("not at all while a category is open", () => {
    expect(answers({ ...figures, circle: null, share: null }, inWords())).toEqual([null, null]);
  });

  it("each of the nine scenarios has its name and its meaning in both languages", () => {
    for (const language of [1033, 1049] as const)
      for (const key of Object.keys(Scenario)) for (const part of ["Scenario", "Means"]) expect(inWords(language).say(`Plan_${part}_${key}`)).not.toContain("Plan_");
  });
});

describe("the split of the change", () => {
  it("has three bars, the longest of which is whole", () => {
    expect(split(figures).map(({ key, length }) => [key, length])).toEqual([["circle", 75], ["share", 100], ["joint", 15]]);
  });

  it("measures losses by their size", () => {
    expect(split({ ...figures, circleEffect: -12 }).map(({ length }) => length)).toEqual([100, 50, 7.5]);
  });

  it("is left out while it is unknown", () => {
    expect(split({ ...figures, jointEffect: null })).toEqual([]);
  });
});

describe("the forecast", () => {
  const expectation = { base: 700, initiatives: 300, forecast: 1000, circle: 1200, trend: 900, target: 1500 };
  const told = (changes: object): string => plainly(sentences({ ...expectation, ...changes }, inWords()).join(" "));

  it("says what every gap means", () => {
    expect(told({})).toBe("The forecast is 500 below the target: initiatives for that are missing. The answers on circle and share promise 200 more than what is planned: name where it comes from. Beyond the trend it needs 100 that the initiatives have to bring.");
  });

  it("says nothing of what is as much to a hundredth, but for the target that is met", () => {
    expect(told({ target: 1010, circle: 995, trend: 1000 })).toBe("The forecast meets the target.");
  });

  it("says why there is nothing to compare with", () => {
    expect(told({ target: null, circle: null, trend: null })).toBe("There is no target yet. The circle gives none before both questions are answered. There is no trend: it needs purchases in the year before.");
  });

  it("is a bar of two parts beside three of one", () => {
    expect(barsOf(expectation).map(({ parts }) => parts)).toEqual([[700, 300], [1200], [900], [1500]]);
  });
});
