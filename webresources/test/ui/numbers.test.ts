import { describe, expect, it } from "vitest";
import { typed } from "../../src/ui/numbers";

describe("a number that is typed", () => {
  it.each([["en", "1,500,000.50", 1500000.5], ["en", "12,5", 12.5], ["en", "1,500", 1500], ["ru", "1 500 000,5", 1500000.5], ["ru", "12.5", 12.5], ["en", "−3", -3]])("in %s as '%s' is %d", (tag, text, expected) => {
    expect(typed(text, tag)).toBe(expected);
  });

  it("may be missing", () => {
    expect(typed(" ", "en")).toBeNull();
  });

  it.each([["en", "about 5"], ["en", "1,50,0"], ["ru", "1.500,5"], ["en", "1e5"]])("in %s as '%s' is none", (tag, text) => {
    expect(typed(text, tag)).toBeNaN();
  });
});
