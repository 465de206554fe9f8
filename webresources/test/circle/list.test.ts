// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import english from "../../src/circle/circle.1033.resx";
import russian from "../../src/circle/circle.1049.resx";
import type { Circle } from "../../src/circle/circle";
import { nothing } from "../../src/circle/circle";
import { list } from "../../src/circle/list";
import { told } from "../../src/circle/wording";
import { speech } from "../speech";
import { aCircle } from "./producers";

const words = speech(1033, english, russian);
const named = aCircle({ need: 1000, competitors: [{ name: "Northsoap", percent: 10 }, { name: "Brightchem", percent: 40 }] });
const lines = (now: Circle, next: Circle | null): string[][] =>
  [...list(document, "Cleaning", { now, next, currency: "EUR" }, words).querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent ?? ""));

describe("the circles in numbers", () => {
  it("name each competitor by the letter of its slice, the greatest first, and compare all but us", () => {
    expect(lines(named, { need: 1200, own: 36, competitors: [] })).toEqual([
      ["Need", "1,000 EUR", "1,200 EUR"], ["We", "30% · 300", "36% · 432"], ["ABrightchem", "40% · 400", "–"], ["BNorthsoap", "10% · 100", "–"], ["Others", "20% · 200", "–"],
      ["All but us", "70% · 700", "64% · 768"],
    ]);
  });

  it("compare the others where nobody is named, and say nothing of a next that no plan tells", () => {
    expect([lines(aCircle(), { need: 100, own: 40, competitors: [] })[2], lines(aCircle(), null)[2]]).toEqual([["Others", "70% · 70", "60% · 60"], ["Others", "70% · 70"]]);
  });

  it("count us among the others while our share is not known, and guess nothing", () => {
    expect(lines(aCircle({ own: null }), nothing)).toEqual([["Need", "100 EUR", "not known"], ["We", "not known", "not known"], ["We and others", "100% · 100", "not known"]]);
  });

  it("leave no others in a circle that is shared out", () => {
    expect(lines(aCircle({ own: 90, competitors: [{ name: "Brightchem", percent: 10 }] }), null).map(([name]) => name)).toEqual(["Need", "We", "ABrightchem"]);
  });

  it("are told in one sentence to who does not see the picture", () => {
    expect(told(named, "EUR", words)).toBe("1,000 EUR: We 30%, Brightchem 40%, Northsoap 10%, Others 20%");
  });
});
