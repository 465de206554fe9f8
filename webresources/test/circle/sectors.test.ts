import { describe, expect, it } from "vitest";
import { middle, path, place, sectors } from "../../src/circle/sectors";

const near = ([x, y]: readonly [number, number]): number[] => [Math.round(x), Math.round(y)];

describe("a sector", () => {
  it("begins where the one before it ends", () => {
    expect(sectors([0.25, 0.5, 0.25])).toEqual([{ from: 0, to: 0.25 }, { from: 0.25, to: 0.75 }, { from: 0.75, to: 1 }]);
  });

  it.each([[0, [50, 40]], [0.25, [60, 50]], [0.5, [50, 60]], [0.75, [40, 50]]])("is cut from the top on and clockwise: %d", (at, expected) => {
    expect(near(place(50, 50, 10, at))).toEqual(expected);
  });

  it("takes the long way round where it is more than a half", () => {
    expect([path(50, 50, 10, { from: 0, to: 0.25 }), path(50, 50, 10, { from: 0.25, to: 1 })]).toEqual(["M50 50L50 40A10 10 0 0 1 60 50Z", "M50 50L60 50A10 10 0 1 1 50 40Z"]);
  });

  it("that is the whole circle is drawn in two halves", () => {
    expect(path(50, 50, 10, { from: 0, to: 1 })).toBe("M50 50L50 40A10 10 0 0 1 50 60ZM50 50L50 60A10 10 0 0 1 50 40Z");
  });

  it("has its name in its middle", () => {
    expect(middle({ from: 0.2, to: 0.6 })).toBeCloseTo(0.4);
  });
});
