import { describe, expect, it } from "vitest";
import { gateAfter, type Completion } from "../../src/stage/gates";

const gates = { category: 60, total: 70 };
const completion: Completion = { knowledge: 100, contacts: 59.99, depth: null, integration: 0, total: 41.67 };

describe("the gate after a stage", () => {
  it.each([[0, "knowledge", 100], [1, "contacts", 59], [2, "depth", 0], [3, "integration", 0]] as const)("%i asks for a category: %s", (stage, part, percent) => {
    expect(gateAfter(stage, completion, gates)).toEqual({ part, percent, asked: 60 });
  });

  it("before the last stage asks for the whole checklist", () => {
    expect(gateAfter(4, completion, gates)).toEqual({ part: "total", percent: 41, asked: 70 });
  });

  it("is none after the last, and none for a client to whom nothing applies", () => {
    expect([gateAfter(5, completion, gates), gateAfter(0, { ...completion, total: null }, gates)]).toEqual([null, null]);
  });
});
