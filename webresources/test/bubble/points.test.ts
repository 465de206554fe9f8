import { describe, expect, it } from "vitest";
import { drawnOf, shareDrawn, type Field, type Point } from "../../src/bubble/points";
import { read } from "../../src/bubble/reading";
import { FakeService } from "../service";

const point = (revenue: number, segment: number | null = null): Point => ({ id: "1", name: "One", segment, value: 50, potential: 50, revenue });
const field = (drawn: Point[], count: number, sum: number): Field => ({ drawn, known: { count, sum }, unknown: [], unknownSum: { count: 0, sum: 0 } });

describe("the field", () => {
  it("says how much of the revenue its marks stand for", () => {
    expect(shareDrawn(field([point(60), point(20)], 40, 100))).toBe(80);
  });

  it("stands for everything where there is nothing", () => {
    expect(shareDrawn(field([], 0, 0))).toBe(100);
  });

  it("counts its marks by segment", () => {
    expect(drawnOf(field([point(1, 7), point(2, 7), point(3)], 3, 6), 7)).toBe(2);
  });

  it("is read in four requests, however many clients there are, those of unknown potential apart", async () => {
    const row = { kam_s1: 81.5, kam_s2: null, kam_revenue12: 500, kam_accountid: { accountid: "7", name: "Seven", kam_segment: null } };
    const fake = new FakeService(({ query }) => (query.includes("aggregate") ? [{ count: 90_000, sum: 1_000_000 }] : query.includes("kam_s2 eq null") ? [row] : []));
    const found = await read(fake.api);
    expect([fake.asked.length, found.unknownSum.count, found.unknown[0]?.name]).toEqual([4, 90_000, "Seven"]);
  });
});
