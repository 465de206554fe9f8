import { describe, expect, it } from "vitest";
import { ahead, plus, quarterOf } from "../../src/board/quarters";

describe("a quarter", () => {
  it.each([[2026, 0, 1, "2026-Q1"], [2026, 5, 1, "2026-Q2"], [2026, 2, 4, "2025-Q4"], [2026, 3, 4, "2026-Q1"]])("in %i, month %i, of years that start in month %i is %s", (year, month, start, expected) => {
    expect(quarterOf(new Date(year, month, 15), start)).toBe(expected);
  });

  it("goes on into the next year and back", () => {
    expect([plus("2026-Q4", 1), plus("2026-Q1", -1)]).toEqual(["2027-Q1", "2025-Q4"]);
  });

  it("and the three that follow can be planned for", () => {
    expect(ahead("2026-Q3")).toEqual(["2026-Q3", "2026-Q4", "2027-Q1", "2027-Q2"]);
  });
});
