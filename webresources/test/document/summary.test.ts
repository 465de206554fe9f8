import { describe, expect, it } from "vitest";
import { cut, relevant } from "../../src/document/summary";
import { canteen, packaging } from "./producers";

describe("the page that says it all", () => {
  it.each([
    ["Win the plant", 13, "Win the plant"],
    ["Win the new plant", 12, "Win the new…"],
    ["Win the new plant", 11, "Win the new…"],
    ["Donaudampfschiff", 5, "Donau…"],
  ])("ends %j after a word of %i", (whole, most, ended) => {
    expect(cut(whole, most)).toBe(ended);
  });

  it("leaves out what is not relevant, and what nobody has judged", () => {
    expect(relevant([canteen, packaging, { kam_name: "New" }])).toEqual([packaging]);
  });
});
