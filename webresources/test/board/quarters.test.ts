import { describe, expect, it } from "vitest";
import { ahead } from "../../src/board/quarters";

describe("a quarter", () => {
  it("and the three that follow can be planned for", () => {
    expect(ahead("2026-Q3")).toEqual(["2026-Q3", "2026-Q4", "2027-Q1", "2027-Q2"]);
  });
});
