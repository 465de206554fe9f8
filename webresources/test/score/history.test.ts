import { describe, expect, it } from "vitest";
import { labelled, told, type Moment } from "../../src/score/history";

const month = (at: number, segment: number): Moment => ({ month: new Date(2026, at, 31), segment, reason: null, score: 50 });

describe("the history of a client", () => {
  it("marks the months in which the segment changed, the first among them", () => {
    expect(told([month(0, 2), month(1, 2), month(2, 1), month(3, 1)]).map(({ isChange }) => isChange)).toEqual([true, false, true, false]);
  });

  it.each([[36, 6, [0, 7, 14, 21, 28, 35]], [12, 4, [3, 7, 11]], [3, 10, [0, 1, 2]], [1, 5, [0]], [0, 5, []]])(
    "of %i months labels at most %i, the last one always", (count, room, expected) => expect(labelled(count, room)).toEqual(expected));
});
