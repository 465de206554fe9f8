import { describe, expect, it } from "vitest";
import { linear, radius, ticks } from "../../src/chart/scale";
import { through } from "../../src/chart/svg";
import { after, stepOf } from "../../src/chart/roving";

describe("a scale", () => {
  it("puts its ends where they belong", () => {
    const scale = linear(0, 100, 300, 20);
    expect([scale.at(0), scale.at(50), scale.at(100)]).toEqual([300, 160, 20]);
  });

  it("reads a place back, never beyond its ends", () => {
    const scale = linear(0, 200, 40, 240);
    expect([scale.value(140), scale.value(-100), scale.value(9999)]).toEqual([100, 0, 200]);
  });

  it("survives a single value", () => {
    expect(linear(5, 5, 0, 100).at(5)).toBe(0);
  });
});

describe("ticks", () => {
  it.each([
    [632, 6, [0, 200, 400, 600]],
    [100, 5, [0, 20, 40, 60, 80, 100]],
    [7, 6, [0, 2, 4, 6]],
    [0, 6, [0]],
  ])("up to %i in %i steps are round", (greatest, count, expected) => {
    expect(ticks(greatest, count)).toEqual(expected);
  });
});

describe("a circle", () => {
  it("has four times the area for four times the value", () => {
    expect(radius(100, 400, 1, 20)).toBe(10);
  });

  it("is never too small to be hit, not even for a loss", () => {
    expect([radius(1, 1_000_000, 4, 20), radius(-5, 400, 4, 20)]).toEqual([4, 4]);
  });
});

describe("a path", () => {
  it("goes through its points in hundredths of a pixel", () => {
    expect(through([[0, 1], [2.34567, 3]])).toBe("M0 1L2.35 3");
  });
});

describe("the keyboard", () => {
  it.each([["next", 2, 3, 2], ["next", 1, 3, 2], ["previous", 0, 3, 0], ["first", 2, 3, 0], ["last", 0, 3, 2]] as const)(
    "%s from mark %i of %i is mark %i", (step, at, count, expected) => expect(after(step, at, count)).toBe(expected));

  it("leaves other keys alone", () => {
    expect(stepOf("Tab")).toBeUndefined();
  });
});
