import { describe, expect, it } from "vitest";

type Strings = Readonly<Record<string, string>>;

const forms = { en: ["one", "other"], ru: ["one", "few", "many", "other"] };
const base = (key: string): string => key.replace(/_(one|few|many|other)$/, "");
const names = (strings: Strings): string[] => [...new Set(Object.keys(strings).map(base))].sort();
const places = (text: string | undefined): string[] => (text?.match(/\{\d\}/g) ?? []).sort();

const sources = import.meta.glob<string>("../../src/**/*.ts", { query: "?raw", import: "default", eager: true });
const files = import.meta.glob<Strings>("../../src/**/*.resx", { import: "default", eager: true });
const pairs = Object.entries(files)
  .filter(([path]) => path.endsWith(".1033.resx"))
  .map(([path, english]) => [path.split("/").slice(-2).join("/"), english, files[path.replace(".1033.", ".1049.")] ?? {}] as const);

describe.each(pairs)("the strings of %s", (_, english, russian) => {
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
});

describe("the strings", () => {
  it("are there for every name that the code says", () => {
    const prefixes = [...new Set(pairs.flatMap(([, english]) => names(english).map((name) => name.split("_")[0])))].join("|");
    const written = Object.values(sources).join().match(new RegExp(`"(${prefixes})_\\w+"`, "g")) ?? [];
    expect(pairs.flatMap(([, english]) => names(english))).toEqual(expect.arrayContaining(written.map((name) => name.slice(1, -1))));
  });

  it("are all said somewhere", () => {
    const text = Object.values(sources).join();
    const stems = [...text.matchAll(/`(\w+_)\$\{/g)].map(([, stem]) => stem ?? "");
    const isSaid = (name: string): boolean => text.includes(`"${name}"`) || stems.some((stem) => name.startsWith(stem));
    // A page's frame says its title and introduction by the name of the page.
    const isOfFrame = (name: string): boolean => /_(Title|Intro)$/.test(name) && text.includes(`"${name.split("_")[0] ?? ""}"`);
    const unsaid = pairs.flatMap(([, english]) => names(english)).filter((name) => !isSaid(name) && !isOfFrame(name));
    expect(unsaid).toEqual([]);
  });
});
