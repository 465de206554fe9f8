import { describe, expect, it } from "vitest";
import { ProgressStatus } from "../../src/model/choices.g";
import { byClient, laneOf, sum } from "../../src/quarter/lanes";
import { a } from "./producers";

const { NotStarted, Completed } = ProgressStatus;

describe("a progress", () => {
  it.each([
    ["2026-Q1", NotStarted, "overdue"], ["2025-Q4", NotStarted, "overdue"], ["2026-Q2", NotStarted, "current"], ["2026-Q3", NotStarted, "next"],
    ["2026-Q4", NotStarted, "later"], [null, NotStarted, "unplanned"],
    ["2026-Q1", Completed, null], ["2026-Q2", Completed, "current"], ["2026-Q3", Completed, "next"], ["2027-Q1", Completed, null], [null, Completed, null],
  ] as const)("planned for %s with status %s stands in the lane %s", (quarter, status, lane) => {
    expect(laneOf(a({ quarter, status }), "2026-Q2")).toBe(lane);
  });
});

describe("a lane", () => {
  it("is summed up by count and by weight", () => {
    expect(sum([a({ weight: 8 }), a({ weight: 3, status: Completed })])).toEqual({ count: 2, weight: 11, completed: 1 });
  });

  it("is grouped by client, what is left to do first and the heaviest of it before all", () => {
    const [bravo, alfa] = [{ id: "b", name: "Bravo" }, { id: "a", name: "Alfa" }];
    const groups = byClient([
      a({ id: "1", client: bravo, weight: 2 }), a({ id: "2", client: alfa, weight: 4, status: Completed }), a({ id: "3", client: alfa, weight: 1 }), a({ id: "4", client: alfa, weight: 3 }),
    ], "en");
    expect(groups.map(({ client, progresses }) => [client.name, progresses.map(({ id }) => id)])).toEqual([["Alfa", ["4", "3", "2"]], ["Bravo", ["1"]]]);
  });
});
