import { describe, expect, it } from "vitest";
import { PlanLifecycle, PlanTaskStatus, SupportRole } from "../../src/model/choices.g";
import { loads } from "../../src/tasks/load";
import { moveOf, quartersOf } from "../../src/tasks/moves";
import { isLate, order, shifted, written } from "../../src/tasks/task";
import { aTask } from "./producers";

const { Open, Done, Cancelled } = PlanTaskStatus;

describe("a day", () => {
  it.each([["2026-05-20", 1, "2026-08-20"], ["2026-11-30", 1, "2027-02-28"], ["2026-08-31", -1, "2026-05-31"], ["2026-05-31", -1, "2026-02-28"], ["2027-11-30", 1, "2028-02-29"]])("'%s', %i quarters on, is '%s'", (from, by, to) => {
    expect(written(shifted(new Date(`${from}T00:00`), by))).toBe(to);
  });
});

describe("a task", () => {
  const today = new Date(2026, 4, 20, 17);

  it.each([[20, Open, false], [19, Open, true], [19, Done, false], [19, Cancelled, false]])("due on the %i., with status %i, on the 20.: late is %s", (day, status, expected) => {
    expect(isLate(aTask({ due: new Date(2026, 4, day), status }), today)).toBe(expected);
  });

  it("that is left to do comes before what is done, the earlier day first", () => {
    const [done, late, soon] = [aTask({ id: "done", status: Done, due: new Date(2026, 0, 1) }), aTask({ id: "late", due: new Date(2026, 5, 1) }), aTask({ id: "soon" })];
    expect([done, late, soon].sort(order).map(({ id }) => id)).toEqual(["soon", "late", "done"]);
  });
});

describe("moving a task", () => {
  it.each([
    ["2026-Q3", PlanLifecycle.Active, "2026-08-20", true],
    ["2026-Q4", PlanLifecycle.Active, "2026-11-20", true],
    ["2026-Q1", PlanLifecycle.Active, "2026-02-20", false],
    ["2026-Q3", PlanLifecycle.Draft, "2026-08-20", false],
    ["2026-Q3", PlanLifecycle.Approved, "2026-08-20", false],
  ])("to %s, in a plan with lifecycle %i, keeps its day: %s; asks for a reason: %s", (quarter, lifecycle, due, needsReason) => {
    const move = moveOf(aTask(), quarter, lifecycle);
    expect([written(move.due), move.needsReason]).toEqual([due, needsReason]);
  });

  it("stays within the four quarters of the year", () => {
    expect(quartersOf(2026)).toEqual(["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]);
  });
});

describe("what is asked of support roles", () => {
  it("adds up by quarter, without what is cancelled; a task that names no role is the KAM's", () => {
    const tasks = [
      aTask({ role: SupportRole.Product, hours: 1.1 }), aTask({ role: SupportRole.Product, hours: 2.2 }), aTask({ role: SupportRole.Product, hours: null, quarter: "2026-Q3" }),
      aTask({ role: SupportRole.Logistics, status: Cancelled }), aTask({ role: null, hours: 5 }),
    ];
    expect(loads(tasks, ["2026-Q2", "2026-Q3"])).toEqual([
      { role: "Kam", quarters: [{ tasks: 1, hours: 5 }, { tasks: 0, hours: 0 }] },
      { role: "Product", quarters: [{ tasks: 2, hours: 3.3 }, { tasks: 1, hours: 0 }] },
    ]);
  });
});
