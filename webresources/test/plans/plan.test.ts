import { describe, expect, it } from "vitest";
import { PlanEscalation, PlanLifecycle } from "../../src/model/choices.g";
import { byKam, byTeam, escalated, executed, mean, overdue, percent, speaking } from "../../src/plans/plan";
import { plan } from "./producers";

const client = { id: "c", name: "Nordwind" };
const ids = (plans: readonly { id: string }[]): string[] => plans.map(({ id }) => id);

describe("the plans of a team", () => {
  it("let the plan in force speak for a client that has a newer draft", () => {
    expect(ids(speaking([plan("1", { client, revision: 1 }), plan("2", { client, revision: 2, lifecycle: PlanLifecycle.Draft })]))).toEqual(["1"]);
  });

  it("let a draft speak where all others are closed, and of two closed ones the newer", () => {
    const closed = plan("1", { client, lifecycle: PlanLifecycle.Closed });
    const newer = plan("2", { client, lifecycle: PlanLifecycle.Closed, revision: 2 });
    expect(ids(speaking([closed, newer]))).toEqual(["2"]);
    expect(ids(speaking([closed, newer, plan("3", { client, lifecycle: PlanLifecycle.Draft, revision: 3 })]))).toEqual(["3"]);
  });

  it("are overdue for review from the day after on, the longest overdue first", () => {
    const due = (id: string, day: number): ReturnType<typeof plan> => plan(id, { lifecycle: PlanLifecycle.InReview, reviewDueOn: new Date(2026, 5, day) });
    const noon = new Date(2026, 5, 10, 12);
    expect(ids(overdue([due("9", 9), due("10", 10), due("2", 2), { ...due("1", 1), lifecycle: PlanLifecycle.Approved }], noon))).toEqual(["2", "9"]);
  });

  it("wait for an answer until the cause is said", () => {
    const of = (id: string, escalation: number, day: number): ReturnType<typeof plan> => plan(id, { escalation, escalatedOn: new Date(2026, 6, day) });
    expect(ids(escalated([of("1", PlanEscalation.Raised, 2), of("2", PlanEscalation.Answered, 1), of("3", PlanEscalation.Raised, 1)]))).toEqual(["3", "1"]);
  });

  it("add up what was due and done, so far as the year has come, and have no percentage where nothing was due", () => {
    const { quarters, year } = executed([
      plan("1", { quarters: [{ due: 4, done: 3 }, { due: 1, done: 0 }, { due: 8, done: 0 }, { due: 0, done: 0 }], soFar: { due: 5, done: 3 } }),
      plan("2", { quarters: [{ due: 4, done: 1 }, { due: 1, done: 1 }, { due: 0, done: 0 }, { due: 0, done: 0 }], soFar: { due: 5, done: 2 } }),
    ]);
    expect([quarters.map(percent), year, percent(year)]).toEqual([[50, 50, 0, null], { due: 10, done: 5 }, 50]);
  });

  it("count only the tasks that somebody agreed to", () => {
    const late = { quarters: [{ due: 2, done: 0 }], soFar: { due: 2, done: 0 } };
    const { quarters, year } = executed([plan("1", { ...late, lifecycle: PlanLifecycle.Draft }), plan("2", { ...late, lifecycle: PlanLifecycle.InReview }), plan("3", { ...late, lifecycle: PlanLifecycle.Closed })]);
    expect([quarters[0], year]).toEqual([{ due: 2, done: 0 }, { due: 2, done: 0 }]);
  });

  it("stand by manager in the order of the names", () => {
    const other = { id: "k2", name: "Anna" };
    expect(byKam([plan("1"), plan("2", { kam: other }), plan("3")]).map(({ kam, plans }) => [kam.name, ids(plans)])).toEqual([["Anna", ["2"]], ["Irina", ["1", "3"]]]);
  });

  it("stand by team in the order of the names, with those whom nobody leads last", () => {
    const plans = [plan("1", { team: null }), plan("2", { team: { id: "m2", name: "Zoe" } }), plan("3"), plan("4", { kam: { id: "k2", name: "Anna" } })];
    expect(byTeam(plans).map(({ team, plans: own }) => [team?.name, ids(own)])).toEqual([["Helen", ["3", "4"]], ["Zoe", ["2"]], [undefined, ["1"]]]);
  });

  it("have a mean of what is known", () => {
    expect([mean([100, null, 50]), mean([null])]).toEqual([75, null]);
  });
});
