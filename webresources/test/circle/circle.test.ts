import { describe, expect, it } from "vitest";
import { given, nothing, parts, together } from "../../src/circle/circle";
import { aCircle } from "./producers";

describe("the parts of a circle", () => {
  it("are ours, the competitors from the greatest on, and what remains", () => {
    const circle = aCircle({ competitors: [{ name: "Northsoap", percent: 12.5 }, { name: "Brightchem", percent: 40 }] });
    expect(parts(circle)).toEqual([
      { kind: "own", name: "", percent: 30 }, { kind: "competitor", name: "Brightchem", percent: 40 }, { kind: "competitor", name: "Northsoap", percent: 12.5 },
      { kind: "others", name: "", percent: 17.5 },
    ]);
  });

  it.each([
    ["nothing is known", nothing, ["others"]],
    ["all of it is ours", aCircle({ own: 100 }), ["own"]],
    ["nothing is ours", aCircle({ own: 0 }), ["others"]],
    ["a share is still missing", aCircle({ competitors: [{ name: "Brightchem", percent: null }] }), ["own", "others"]],
  ])("leave out what there is not: %s", (_, circle, kinds) => {
    expect(parts(circle).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([[33.33, [33.33, 33.33]], [0.1, [0.2]], [14.29, [14.29, 14.29, 14.29, 14.29, 14.29, 14.26]]])("always come to 100, whatever the fractions: %d", (own, shares) => {
    const all = parts(aCircle({ own, competitors: shares.map((percent, at) => ({ name: `C${at}`, percent })) }));
    expect(all.reduce((sum, { percent }) => sum + percent, 0)).toBeCloseTo(100, 8);
  });
});

it("what has a name is added up without dust", () => {
  expect(given(aCircle({ own: 0.1, competitors: [{ name: "A", percent: 0.2 }] }))).toBe(0.3);
});

describe("the circles of all categories", () => {
  it("are one in which shares weigh by their needs", () => {
    const cleaning = aCircle({ need: 300, own: 40, competitors: [{ name: "Brightchem", percent: 20 }] });
    const packaging = aCircle({ need: 100, own: 0, competitors: [{ name: "brightchem", percent: 60 }, { name: "Boxes", percent: 40 }] });
    expect(together([cleaning, packaging])).toEqual({ need: 400, own: 30, competitors: [{ name: "Brightchem", percent: 30 }, { name: "Boxes", percent: 10 }] });
  });

  it("count as far as their needs are known", () => {
    expect(together([aCircle({}), aCircle({ need: null, own: 90 })])).toEqual(aCircle({}));
    expect(together([nothing, nothing])).toEqual(nothing);
  });

  it("have no share of ours while none of them has", () => {
    expect(together([aCircle({ own: null })]).own).toBeNull();
    expect(together([aCircle({ own: null }), aCircle({ own: 50 })]).own).toBe(25);
  });

  it("come to nothing where nothing is needed", () => {
    expect(together([aCircle({ need: 0 })])).toEqual(aCircle({ need: 0, own: 0 }));
  });
});
