import { describe, expect, it } from "vitest";
import { nothing } from "../../src/circle/circle";
import { isMoved, missing, next, now, sums } from "../../src/circle/entry";
import { aCircle, aLine, anEntry } from "./producers";

const competitors = [{ name: "Brightchem", percent: 40 }];

describe("today's circle", () => {
  it("is the client's own while the plan is open", () => {
    expect(now(anEntry({ circle: aCircle({ own: 35 }) }), false)).toEqual(aCircle({ own: 35 }));
  });

  it("is that of the plan once it is approved, with the competitors that belong to it", () => {
    expect(now(anEntry({ circle: aCircle({ competitors }) }), true)).toEqual(aCircle({ competitors }));
  });

  it("names no competitors of another circle than the approved one", () => {
    const entry = anEntry({ circle: aCircle({ own: 50, competitors }) });
    expect([now(entry, true), isMoved(entry)]).toEqual([aCircle(), true]);
  });

  it("of a category without a line has moved from nothing", () => {
    expect(isMoved(anEntry({ line: null }))).toBe(false);
  });
});

describe("the circle that is expected", () => {
  it("is the line's; nobody can name who else supplies it", () => {
    expect([next(anEntry()), next(anEntry({ line: null }))]).toEqual([{ need: 115, own: 36, competitors: [] }, nothing]);
  });
});

it("all categories together are added up in the base currency", () => {
  const entries = [anEntry({ circle: aCircle({ need: 1000 }), base: { now: 100, next: 100 } }), anEntry({ circle: aCircle({ own: 50 }), line: aLine({ next: { need: 1, own: 60 } }), base: { now: 300, next: 100 } })];
  expect(sums(entries, false)).toEqual({ now: aCircle({ need: 400, own: 45 }), next: aCircle({ need: 200, own: 48 }) });
});

it("what all categories together are expected to be is known when it is known of each", () => {
  const [known, unknown] = [anEntry(), anEntry({ line: aLine({ next: { need: null, own: null } }), base: { now: 100, next: null } })];
  expect([sums([known, unknown], false).next, sums([known, anEntry({ line: aLine({ next: { need: 1, own: null } }) })], false).next]).toEqual([nothing, { need: 230, own: null, competitors: [] }]);
});

it("the whole need is left out of the sum beside categories, and lacks nothing", () => {
  const whole = anEntry({ category: null, counts: false, line: null, circle: nothing });
  expect([sums([anEntry(), whole], false).now.need, missing(whole, false)]).toEqual([100, []]);
});

describe("what a category lacks", () => {
  it.each([
    ["nothing", anEntry(), []],
    ["our share", anEntry({ circle: aCircle({ own: null }) }), ["Share"]],
    ["all of it", anEntry({ circle: nothing, line: aLine({ next: { need: null, own: null } }) }), ["Need", "Share", "NextNeed", "NextShare"]],
    ["nothing next where there is no plan", anEntry({ line: null }), []],
  ] as const)("%s", (_, entry, expected) => {
    expect(missing(entry, false)).toEqual(expected);
  });

  it("a need of nothing is no lack", () => {
    expect(missing(anEntry({ line: aLine({ next: { need: 0, own: 0 } }) }), false)).toEqual([]);
  });
});
