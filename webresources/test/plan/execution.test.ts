import { describe, expect, it } from "vitest";
import { firstOf, yearsFor } from "../../src/plan/choosing";
import { countOf, escalationSentence, markOf, timeOf } from "../../src/plan/execution";
import { needsReason, offersOf } from "../../src/plan/starting";
import { Segment } from "../../src/model/choices.g";
import { plainly } from "../speech";
import { aPlan, inWords } from "./producers";

const limits = { low: 50, veryLow: 25 };
const quarter = (done: number, due: number) => ({ due, done, percent: due === 0 ? null : (100 * done) / due });

describe("a quarter is marked", () => {
  it("below the limits and not at them", () => {
    expect([quarter(1, 4), quarter(1, 5), quarter(2, 4), quarter(0, 0)].map((each) => markOf(each, limits))).toEqual(["low", "verylow", "good", "none"]);
  });

  it("as over, running or to come by the quarter of today", () => {
    expect([0, 1, 2].map((at) => timeOf(2026, at, "2026-Q2"))).toEqual(["over", "current", "ahead"]);
  });

  it("with what is ahead while it has not begun", () => {
    expect([countOf(quarter(0, 2), inWords(), true), countOf(quarter(1, 6), inWords(1049), true), countOf(quarter(1, 1), inWords(), true)]).toEqual(["2 tasks ahead", "5 задач впереди", "1 of 1 done, 100%"]);
  });

  it("with its count, or with nothing due", () => {
    expect([countOf(quarter(3, 4), inWords()), plainly(countOf(quarter(3, 4), inWords(1049))), countOf(quarter(0, 0), inWords())]).toEqual(["3 of 4 done, 75%", "сделано 3 из 4, 75 %", "nothing due"]);
  });
});

describe("an escalation", () => {
  it("asks for the cause, then tells it", () => {
    const escalated = { state: "Raised", quarter: "2026-Q1", on: new Date(2026, 3, 2), cause: null, note: "" } as const;
    const answered = { ...escalated, state: "Answered", cause: "SupportNeeded", note: "An engineer joins" } as const;
    expect([aPlan(), aPlan({ escalated }), aPlan({ escalated: answered })].map((plan) => escalationSentence(plan, inWords()))).toEqual([
      null, "Too few tasks were done by the end of 2026-Q1; the manager is asked for the cause since April 2, 2026.", "Escalation of 2026-Q1, answered: support needed. An engineer joins",
    ]);
  });
});

describe("of several plans a client shows", () => {
  const [draft, active, last] = [aPlan({ id: "2", revision: 2 }), aPlan({ id: "1", lifecycle: "Active" }), aPlan({ id: "0", year: 2025, lifecycle: "Closed" })];
  it("the one in force before its revision", () => {
    expect(firstOf([draft, active, last], 2026)?.id).toBe("1");
  });

  it("the newest where this year has none, and none where there is none", () => {
    expect([firstOf([last], 2026)?.id, firstOf([], 2026)]).toEqual(["0", null]);
  });

  it("the years that have none as those to begin", () => {
    expect([yearsFor([draft, last], 2026), yearsFor([], 2026)]).toEqual([[2027], [2026, 2027]]);
  });
});

describe("starting a plan", () => {
  it("asks for a reason outside K and A", () => {
    expect([Segment.Key, Segment.Develop, Segment.Regular, null].map((segment) => needsReason({ id: "", name: "", segment }))).toEqual([false, false, true, true]);
  });

  it("offers open tasks with their quarter and open initiatives", () => {
    expect(offersOf('[{"table":"kam_plantask","id":"1","name":"Tender","quarter":"2025-Q4"},{"table":"kam_initiative","id":"2","name":"Plant","quarter":null}]'))
      .toEqual([{ id: "1", name: "Tender", isTask: true, quarter: "2025-Q4" }, { id: "2", name: "Plant", isTask: false, quarter: "" }]);
  });
});
