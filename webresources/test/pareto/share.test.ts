import { describe, expect, it } from "vitest";
import { bySegment, drawn, ranking, type Buyer } from "../../src/pareto/share";

const buyers = (...revenues: number[]): Buyer[] => revenues.map((revenue, at) => ({ id: `${at}`, name: `Client ${at}`, segment: at % 2, revenue }));

describe("the ranking", () => {
  it("cuts where 80 % are reached, that client included", () => {
    expect(ranking(buyers(50, 30, 15, 5), 4, 100).cut).toBe(2);
  });

  it("needs one more where 80 % are just missed", () => {
    expect(ranking(buyers(50, 29.99, 15.01, 5), 4, 100).cut).toBe(3);
  });

  it("is not led astray by sums of fractions", () => {
    expect(ranking(buyers(...Array.from({ length: 10 }, () => 0.1)), 10, 1).cut).toBe(8);
  });

  it("says what clients bring together, of all and not only of those who were read", () => {
    expect(ranking(buyers(60, 30), 500, 100).together).toEqual([60, 90]);
  });

  it("cuts at nobody where nobody bought", () => {
    expect(ranking([], 0, 0).cut).toBe(0);
  });

  it("counts the segments of those who bring the most, the most frequent first", () => {
    expect(bySegment(ranking(buyers(40, 20, 20, 10, 10), 5, 100))).toEqual([{ segment: 0, clients: 2 }, { segment: 1, clients: 1 }]);
  });
});

describe("the curve", () => {
  it("goes through every client while they are few", () => {
    expect(drawn(3, 800)).toEqual([0, 1, 2]);
  });

  it("goes through as many as there are pixels, first and last among them", () => {
    const ranks = drawn(100_000, 800);
    expect([ranks.length, ranks[0], ranks[ranks.length - 1]]).toEqual([800, 0, 99_999]);
  });
});
