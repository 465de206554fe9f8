import { describe, expect, it } from "vitest";
import english from "../../src/strings/kam.1033.resx";
import russian from "../../src/strings/kam.1049.resx";

const forms = { en: ["one", "other"], ru: ["one", "few", "many", "other"] };
const base = (key: string): string => key.replace(/_(one|few|many|other)$/, "");
const names = (strings: Readonly<Record<string, string>>): string[] => [...new Set(Object.keys(strings).map(base))].sort();
const places = (text: string | undefined): string[] => (text?.match(/\{\d\}/g) ?? []).sort();
const sources = import.meta.glob<string>("../../src/**/*.ts", { query: "?raw", import: "default", eager: true });

describe("the strings", () => {
  it("exist in both languages", () => {
    expect(names(russian)).toEqual(names(english));
  });

  it.each([["en", english], ["ru", russian]] as const)("have every plural form of %s or none", (tag, strings) => {
    const counted = Object.keys(strings).filter((key) => key !== base(key)).map(base);
    for (const name of counted) expect(forms[tag].every((form) => `${name}_${form}` in strings), name).toBe(true);
  });

  it("take the same arguments in both languages", () => {
    for (const name of Object.keys(english).filter((key) => key in russian))
      expect(places(russian[name]), name).toEqual(places(english[name]));
  });

  it("are there for every name that the code says", () => {
    const written = Object.values(sources).join().match(/"(Progress|Account|Health)_\w+"/g) ?? [];
    expect(names(english)).toEqual(expect.arrayContaining(written.map((name) => name.slice(1, -1))));
  });
});
