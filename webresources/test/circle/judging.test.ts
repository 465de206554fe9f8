import { describe, expect, it } from "vitest";
import english from "../../src/circle/circle.1033.resx";
import russian from "../../src/circle/circle.1049.resx";
import { sumOf, wrong, type Entered } from "../../src/circle/judging";
import { plainly, speech } from "../speech";
import { aCircle } from "./producers";

const words = speech(1033, english, russian);
const entered = (changes: Partial<Entered>): Entered => ({ now: aCircle(), next: { need: 115, own: 36 }, ...changes });
const named = (...all: [string, number | null][]): Entered => entered({ now: aCircle({ competitors: all.map(([name, percent]) => ({ name, percent })) }) });

describe("what is entered of a circle", () => {
  it.each([
    ["a whole circle", named(["Brightchem", 70])],
    ["nothing known", entered({ now: { need: null, own: null, competitors: [] }, next: { need: null, own: null } })],
    ["nothing needed any more", entered({ next: { need: 0, own: 0 } })],
  ])("can be saved: %s", (_, given) => {
    expect(wrong(given, words)).toBeNull();
  });

  it.each([
    ["need", entered({ now: aCircle({ need: -1 }) }), "A need cannot be negative."],
    ["own", entered({ now: aCircle({ own: 100.01 }) }), "A share lies between 0 and 100 percent; 100.01 does not."],
    ["own", entered({ now: aCircle({ own: -1 }) }), "A share lies between 0 and 100 percent; −1 does not."],
    ["competitors", named(["", 12]), "Name the competitor that has 12%."],
    ["competitors", named(["Brightchem", null]), "Enter the share of Brightchem, or remove this competitor."],
    ["competitors", named(["Brightchem", 40], ["Northsoap", 33]), "Together 103%: 3% more than the whole circle. Lower one of the shares."],
    ["nextNeed", entered({ next: { need: -5, own: 1 } }), "A need cannot be negative."],
    ["nextOwn", entered({ next: { need: 5, own: 101 } }), "A share lies between 0 and 100 percent; 101 does not."],
  ] as const)("is refused at '%s' with a sentence", (at, given, sentence) => {
    expect(wrong(given, words)).toEqual({ at, sentence });
  });

  it("is told how full it is while it is typed, in the reader's language", () => {
    const full = aCircle({ competitors: [{ name: "Brightchem", percent: 40.5 }] });
    expect([sumOf(full, words), plainly(sumOf(full, speech(1049, english, russian)))]).toEqual(["Together 70.5%; 29.5% is left for others.", "Вместе 70,5 %; на прочих остаётся 29,5 %."]);
    expect(sumOf(aCircle({ own: 103 }), words)).toBe("Together 103%: 3% more than the whole circle. Lower one of the shares.");
  });
});
