// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { inside, ring } from "../../src/chart/ring";

describe("the ring of completion", () => {
  it.each([[null, "–"], [0, "0"], [59.99, "59"], [100, "100"]])("says of %s percent '%s', never more than there is", (percent, expected) => {
    expect(inside(percent)).toBe(expected);
  });

  it("is as full as the percentage", () => {
    expect(ring(document, 41.67, 40, "41.67 %").querySelector(".full")?.getAttribute("stroke-dasharray")).toBe("41.67 100");
  });

  it.each([null, 0])("is empty at %s, without the dot that a round cap would leave", (percent) => {
    expect(ring(document, percent, 40, "").querySelector(".full")).toBeNull();
  });
});
