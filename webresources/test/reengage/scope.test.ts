import { describe, expect, it } from "vitest";
import { firstScope, isFound, isIn, under } from "../../src/reengage/scope";
import { aPipeline } from "./producers";

const me = { id: "me", units: ["north", "north-west"] };

describe("whose clients the board shows", () => {
  it.each([["mine", [true, false, false]], ["team", [true, true, false]], ["all", [true, true, true]]] as const)("%s", (scope, expected) => {
    const rows = [aPipeline({}), aPipeline({ owner: "other", unit: "north-west" }), aPipeline({ owner: "other", unit: "south" })];
    expect(rows.map((row) => isIn(scope, row, me))).toEqual(expected);
  });

  it("are mine first, and all for whoever has none", () => {
    expect([firstScope([aPipeline({})], me), firstScope([aPipeline({ owner: "other" })], me)]).toEqual(["mine", "all"]);
  });

  it("are found by a part of the client's or the owner's name, whatever the case", () => {
    expect(["conto", "WHIT", " ", "fabrikam"].map((search) => isFound(aPipeline({}), search))).toEqual([true, true, true, false]);
  });
});

describe("the team of a manager", () => {
  it("is the own business unit and everything below it", () => {
    const units = [{ id: "north", parent: null }, { id: "west", parent: "north" }, { id: "far west", parent: "west" }, { id: "south", parent: null }];
    expect(under("north", units)).toEqual(["north", "west", "far west"]);
  });
});
