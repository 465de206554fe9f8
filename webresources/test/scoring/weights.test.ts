import { describe, expect, it } from "vitest";
import { isWhole, outside, sum, type Weights } from "../../src/scoring/weights";

const weights = (value: number | null, potential: number, regularity: number, margin: number, strategic: number): Weights => ({
  kam_weightvalue: value, kam_weightpotential: potential, kam_weightregularity: regularity, kam_weightmargin: margin, kam_weightstrategic: strategic,
});

describe("the weights of a model", () => {
  it("are whole when they add up to exactly 100", () => {
    expect(isWhole(weights(35, 25, 15, 15, 10))).toBe(true);
  });

  it("are not whole when a hundredth is missing", () => {
    expect([isWhole(weights(34.99, 25, 15, 15, 10)), sum(weights(34.99, 25, 15, 15, 10))]).toEqual([false, 99.99]);
  });

  it("add up exactly though they are fractions", () => {
    expect(isWhole(weights(33.3, 33.3, 11.1, 11.2, 11.1))).toBe(true);
  });

  it("count nothing where nothing is filled in", () => {
    expect(sum(weights(null, 25, 15, 15, 10))).toBe(65);
  });

  it("are within the method's ranges, edges included", () => {
    expect(outside(weights(40, 30, 10, 10, 10))).toEqual([]);
  });

  it("are named where they leave them", () => {
    expect(outside(weights(50, 20, 10, 15, 5)).map(({ name }) => name)).toEqual(["Value"]);
  });
});
