import { describe, expect, it } from "vitest";
import { PlanResult, ProgressStatus, QuarterPlanStatus } from "../../src/model/choices.g";
import english from "../../src/quarter/quarter.1033.resx";
import russian from "../../src/quarter/quarter.1049.resx";
import { additions, figures, freezesOn, movedAway } from "../../src/quarter/plan";
import { stateOf } from "../../src/quarter/wording";
import { plainly, speech } from "../speech";
import { a, anItem, aPlan } from "./producers";

const rules = { fiscalStart: 1, freezeDay: 10 };
const open = aPlan({ status: QuarterPlanStatus.Open, frozenOn: null, planned: 0, completed: 0, percent: null });

describe("an open plan", () => {
  it("freezes by itself on the day of the quarter that the settings name", () => {
    expect(freezesOn("2026-Q2", rules)).toEqual(new Date(2026, 3, 10));
  });

  it.each([[new Date(2026, 5, 15), new Date(2026, 5, 24)], [new Date(2026, 5, 28), new Date(2026, 5, 30)], [new Date(2026, 0, 9), new Date(2026, 3, 10)]])(
    "leaves whoever begins late as many days, but none after the quarter", (since, expected) => {
      expect(freezesOn("2026-Q2", rules, since)).toEqual(expected);
    });

  it("is measured as if it froze now", () => {
    expect(figures(open, [a({}), a({ status: ProgressStatus.Completed }), a({}), a({})])).toEqual({ planned: 4, completed: 1, percent: 25 });
  });

  it("has no share while it is empty", () => {
    expect(figures(null, []).percent).toBeNull();
  });

  it("has nothing that came later and nothing that went away", () => {
    expect([additions(open, [a({})]), movedAway(open, [])]).toEqual([[], []]);
  });
});

describe("a frozen plan", () => {
  it("is measured by what the server has counted, whatever stands in the lane", () => {
    expect(figures(aPlan({}), [a({}), a({})])).toMatchObject({ planned: 4, completed: 1, percent: 25 });
  });

  it("tells apart what it does not hold or holds as an addition", () => {
    const plan = aPlan({ items: [anItem({ progress: "1" }), anItem({ progress: "2", isAddition: true })] });
    expect(additions(plan, [a({ id: "1" }), a({ id: "2" }), a({ id: "3" })]).map(({ id }) => id)).toEqual(["2", "3"]);
  });

  it("still counts what was moved to another quarter, but not what was withdrawn", () => {
    const plan = aPlan({ items: [anItem({ progress: "1" }), anItem({ progress: "2" }), anItem({ progress: "3", result: PlanResult.Withdrawn }), anItem({ progress: "4", isAddition: true })] });
    expect(movedAway(plan, [a({ id: "1" })])).toEqual(["2"]);
  });
});

describe("the state of a plan", () => {
  const said = (plan: typeof open | null, today: Date, language: 1033 | 1049 = 1033): string => plainly(stateOf(plan, "2026-Q2", rules, null, today, speech(language, english, russian)));

  it("says until when it is open", () => {
    expect(said(null, new Date(2026, 3, 2))).toBe("The plan is open. It freezes by itself on April 10, 2026.");
  });

  it("says that its day has come", () => {
    expect(said(open, new Date(2026, 3, 10))).toContain("April 10, 2026, has come");
  });

  it("says who froze it and when, in the reader's language", () => {
    expect(said(aPlan({ status: QuarterPlanStatus.FrozenByItself }), new Date(2026, 4, 1), 1049)).toBe("Зафиксирован автоматически: 8 апреля 2026.");
  });
});
