import { describe, expect, it } from "vitest";
import { slices, written } from "../../src/board/shares";
import { sum } from "../../src/circle/slice";

describe("competitors' shares", () => {
  it("are written as the product reads them", () => {
    expect(written([{ name: "Brightchem", percent: 40 }, { name: "Northsoap", percent: 12.5 }, { name: "", percent: null }])).toBe("Brightchem — 40 %; Northsoap — 12.5 %");
  });

  it.each(["Brightchem — 40 %; Northsoap — 25 %", "Brightchem: 40\nNorthsoap: 25", "Brightchem 40%; Northsoap - 25"])("are read from '%s'", (text) => {
    expect(slices(text)).toEqual([{ name: "Brightchem", percent: 40 }, { name: "Northsoap", percent: 25 }]);
  });

  it("keep what is not theirs to read", () => {
    const text = "Brightchem has about a third";
    expect(written(slices(text))).toBe(text);
  });

  it("keep numbers and dashes in a name", () => {
    expect(slices("Factory No. 2 — 33,5 %; Coca-Cola 10")).toEqual([{ name: "Factory No. 2", percent: 33.5 }, { name: "Coca-Cola", percent: 10 }]);
  });

  it("add up without the dust of fractions", () => {
    expect(sum([{ name: "A", percent: 0.1 }, { name: "B", percent: 0.2 }, { name: "C", percent: null }])).toBe(0.3);
  });
});
