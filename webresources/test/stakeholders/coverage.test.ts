import { describe, expect, it } from "vitest";
import { StakeholderFunction } from "../../src/model/choices.g";
import { coverage, weakest } from "../../src/stakeholders/coverage";
import { aPerson, daysAgo, today } from "./producers";

const states = (...people: ReturnType<typeof aPerson>[]): Record<string, string> =>
  Object.fromEntries(coverage(people, today, 90).map(({ key, state }) => [key, state]));

describe("the coverage of the five functions", () => {
  it("is a gap where nobody is known, and does not count whoever does something else", () => {
    expect(states(aPerson({ function: StakeholderFunction.Other }))).toEqual({ Purchasing: "gap", Technical: "gap", Production: "gap", Finance: "gap", TopManagement: "gap" });
  });

  it.each([[90, "covered"], [91, "silent"]])("of somebody who was spoken to %i days ago is %s", (days, expected) => {
    expect(states(aPerson({ lastOn: daysAgo(days) }))["Technical"]).toBe(expected);
  });

  it("is silent where somebody is known to whom nobody has ever spoken", () => {
    expect(states(aPerson({ lastOn: null }))["Technical"]).toBe("silent");
  });

  it("rests on whoever was spoken to last", () => {
    const [, technical] = coverage([aPerson({ name: "Old", lastOn: daysAgo(200) }), aPerson({ name: "New" })], today, 90);
    expect([technical?.state, technical?.latest?.name]).toEqual(["covered", "New"]);
  });
});

describe("an introduction", () => {
  it("is asked for where nobody is known, before those who are silent", () => {
    const covers = coverage([aPerson({ lastOn: null }), aPerson({ function: StakeholderFunction.Finance })], today, 90);
    expect(weakest(covers)).toEqual(["Purchasing", "Production", "TopManagement"]);
  });

  it("is worth it in silent functions where all are known", () => {
    const all = [StakeholderFunction.Purchasing, StakeholderFunction.Technical, StakeholderFunction.Production, StakeholderFunction.Finance, StakeholderFunction.TopManagement];
    expect(weakest(coverage(all.map((of, at) => aPerson({ function: of, lastOn: at === 3 ? daysAgo(100) : today })), today, 90))).toEqual(["Finance"]);
  });
});
