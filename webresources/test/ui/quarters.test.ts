import { describe, expect, it } from "vitest";
import { firstDay, plus, quarterOf } from "../../src/ui/quarters";

const written = (day: Date): string => [day.getFullYear(), day.getMonth() + 1, day.getDate()].join("-");

describe("a quarter", () => {
  it.each([
    [new Date(2026, 0, 1), 1, "2026-Q1"],
    [new Date(2026, 5, 30), 1, "2026-Q2"],
    [new Date(2026, 11, 31), 1, "2026-Q4"],
    [new Date(2026, 2, 31), 4, "2025-Q4"],
    [new Date(2026, 3, 1), 4, "2026-Q1"],
    [new Date(2026, 0, 15), 2, "2025-Q4"],
  ])("is that of the fiscal year which the day lies in", (day, start, expected) => {
    expect(quarterOf(day, start)).toBe(expected);
  });

  it.each([["2026-Q2", 1, "2026-Q3"], ["2026-Q4", 1, "2027-Q1"], ["2026-Q1", -1, "2025-Q4"], ["2026-Q3", 6, "2028-Q1"]])("goes on over the end of the year", (quarter, by, expected) => {
    expect(plus(quarter, by)).toBe(expected);
  });

  it.each([["2026-Q2", 1, "2026-4-1"], ["2025-Q4", 4, "2026-1-1"], ["2026-Q1", 10, "2026-10-1"]])("begins where its fiscal year says", (quarter, start, expected) => {
    expect(written(firstDay(quarter, start))).toBe(expected);
  });
});
