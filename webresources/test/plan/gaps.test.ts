import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/plan/blocks";
import { controlOf, gapSentence, gapsOf } from "../../src/plan/gaps";
import { aPlan, inWords, today } from "./producers";

const written = JSON.stringify([
  { block: 0, code: "manager", needed: true }, { block: 3, code: "circle", needed: true, name: "Cleaning", row: "1" }, { block: 3, code: "shareAnswer", needed: true },
  { block: 7, code: "taskInQuarter", needed: true, name: "2026-Q3" }, { block: 6, code: "goal", needed: false },
]);

describe("what a plan lacks", () => {
  it("is worded in the reader's language, all at once", () => {
    const said = (language: 1033 | 1049): string[] => gapsOf(written).map((gap) => gapSentence(gap, inWords(language)));
    expect([said(1033)[1], said(1033)[2], said(1033)[3], said(1049)[3]]).toEqual([
      "Circle “Cleaning”: enter the need and our share today.", "Will our share of “the whole need” grow? Enter the share of next year.", "Plan a task for 2026-Q3.", "Запланируйте задачу на 2026-Q3.",
    ]);
  });

  it("leads to the column or the list where it is put right", () => {
    expect(gapsOf(written).map((gap) => controlOf(gap))).toEqual(["kam_managerid", "webresource_circles", "webresource_circles", "webresource_lanes", "kam_goal"]);
  });

  it("of a kind that the page does not know is left to the server", () => {
    expect([gapsOf('[{"code":"Weather"}]'), gapsOf("not JSON"), gapsOf("{}")]).toEqual([[], [], []]);
  });

  it("every kind has a sentence of its own in both languages", () => {
    const codes = ["Manager", "Profile", "Figures", "Business", "Initiative", "Circle", "CircleAnswer", "ShareAnswer", "TargetContact", "RelevantInitiative", "Goal", "Target", "TaskInQuarter", "Task"];
    for (const language of [1033, 1049] as const)
      expect(gapsOf(JSON.stringify(codes.map((code) => ({ code })))).map((gap) => gapSentence(gap, inWords(language)))).not.toContainEqual(expect.stringContaining("Plan_"));
  });
});

describe("a block is", () => {
  const state = (changes: Parameters<typeof aPlan>[0], block: number): string | undefined => blocksOf(aPlan(changes), today, 90)[block - 1]?.state;
  const days = (count: number): Date => new Date(2026, 5, 15 - count);

  it("complete up to the last day on which it counts as fresh, and old after it", () => {
    const on = (count: number) => ({ blocksOn: Array.from({ length: 7 }, () => days(count)) });
    expect([state(on(90), 1), state(on(91), 1)]).toEqual(["complete", "old"]);
  });

  it("missing something, however fresh it is", () => {
    expect(state({ gaps: written, blocksOn: Array.from({ length: 7 }, () => today) }, 3)).toBe("missing");
  });

  it("not blamed for the plan's head", () => {
    expect(state({ gaps: '[{"block":0,"code":"manager"}]', blocksOn: Array.from({ length: 7 }, () => today) }, 1)).toBe("complete");
  });
});
