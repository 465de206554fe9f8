import { describe, expect, it } from "vitest";
import { columns, holdable, moveTo, overdue } from "../../src/reengage/pipeline";
import { aPipeline, today } from "./producers";

describe("the columns of the board", () => {
  it("are the six stages, empty ones too, with their clients and their revenue", () => {
    const board = columns([aPipeline({ id: "1", stage: 2, revenue: 10 }), aPipeline({ id: "2", stage: 2, revenue: 5 })], today);
    expect(board.map(({ pipelines, revenue }) => [pipelines.length, revenue])).toEqual([[0, 0], [0, 0], [2, 15], [0, 0], [0, 0], [0, 0]]);
  });

  it("begin with whose order is overdue the longest, then with who has stood there the longest", () => {
    const here = [
      aPipeline({ id: "new", enteredOn: new Date(2026, 5, 1) }), aPipeline({ id: "old", enteredOn: new Date(2026, 0, 1) }),
      aPipeline({ id: "late", orderOn: new Date(2026, 5, 10) }), aPipeline({ id: "later", orderOn: new Date(2026, 5, 1) }),
    ];
    expect(columns(here, today)[1]?.pipelines.map(({ id }) => id)).toEqual(["later", "late", "old", "new"]);
  });
});

describe("an expected order", () => {
  it.each([[new Date(2026, 5, 14), 1], [new Date(2026, 5, 15), null], [new Date(2026, 6, 1), null], [null, null]])("of %s is overdue by %s days", (orderOn, expected) => {
    expect(overdue(aPipeline({ orderOn }), today)).toBe(expected);
  });
});

describe("a card that is moved", () => {
  it.each([[0, "hold"], [1, "none"], [2, "hold"], [3, "release"], [4, "beyond"]])("from stage 1, with gates open up to 3, to %i: %s", (to, expected) => {
    expect(moveTo(aPipeline({ stage: 1, gateStage: 3, hold: { stage: 1, reason: "" } }), to)).toBe(expected);
  });

  it("cannot be held where it is held already, nor beyond its gates", () => {
    expect(holdable(aPipeline({ stage: 1, gateStage: 3, hold: { stage: 1, reason: "" } }))).toEqual([0, 2, 3]);
  });
});
