import { describe, expect, it } from "vitest";
import { PlanResult, QuarterPlanStatus } from "../../src/model/choices.g";
import english from "../../src/team/team.1033.resx";
import russian from "../../src/team/team.1049.resx";
import { joined } from "../../src/team/clients";
import { total, type Kpi } from "../../src/team/kpis";
import { headline, upliftOf } from "../../src/team/wording";
import { plainly, speech } from "../speech";

const a = (kpi: Partial<Kpi>): Kpi => ({
  id: "k", user: "u", name: "James", status: QuarterPlanStatus.Committed, frozenOn: null, planned: 10, completed: 4, percent: 40, added: 0, addedCompleted: 0, carriedOver: 0,
  clients: 12, growth: 8.5, uplift: 3.25, peers: 30, upliftAsOn: null, ...kpi,
});

const words = speech(1033, english, russian);

describe("the results of a team", () => {
  it("add up over the plans that are frozen", () => {
    expect(total([a({}), a({ planned: 6, completed: 4 }), a({ status: QuarterPlanStatus.Open, planned: 9, completed: 9 })])).toEqual({ planned: 16, completed: 8, percent: 50 });
  });

  it("are said in one sentence", () => {
    expect(plainly(headline([a({})], "2026-Q2", words))).toBe("2026-Q2: 4 of 10 planned progresses are completed (40%).");
  });

  it("say nothing while no plan is frozen", () => {
    expect(headline([a({ status: QuarterPlanStatus.Open })], "2026-Q2", words)).toContain("no plan is frozen yet");
  });
});

describe("uplift", () => {
  it.each([
    [{}, "+3.3 points (n = 12 against 30)"],
    [{ uplift: -2 }, "−2 points (n = 12 against 30)"],
    [{ uplift: null, peers: 7 }, "Insufficient data (n = 12 against 7)"],
    [{ uplift: null, clients: null, peers: null }, "Not calculated yet"],
  ])("is said with the numbers that it is told from", (kpi, expected) => {
    expect(upliftOf(a(kpi), words)).toBe(expected);
  });
});

describe("the clients behind a result", () => {
  const known = (id: string, stalled: number) => ({ id, name: id, segment: null, completion: 50, stalled });
  const item = (client: string, result: number, isAddition = false) => ({ client, name: client, isAddition, result });

  it("come with what the plan holds of each, the most stalled first", () => {
    const clients = joined([known("a", 0), known("b", 2)], [item("a", PlanResult.Completed), item("a", PlanResult.Missed), item("a", PlanResult.Withdrawn), item("b", PlanResult.Open, true)]);
    expect(clients.map(({ id, planned, completed, added }) => [id, planned, completed, added])).toEqual([["b", 0, 0, 1], ["a", 2, 1, 0]]);
  });

  it("include one that has gone to somebody else by now", () => {
    expect(joined([], [item("gone", PlanResult.Open)]).map(({ name, planned }) => [name, planned])).toEqual([["gone", 1]]);
  });
});
