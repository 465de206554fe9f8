// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { executions } from "../../src/plans/executions";
import type { Plan } from "../../src/plans/plan";
import english from "../../src/plans/plans.1033.resx";
import russian from "../../src/plans/plans.1049.resx";
import { speech } from "../speech";
import { plan } from "./producers";

const words = speech(1033, english, russian);
const due = (id: string, kam: Plan["kam"], team: Plan["team"], done: number): Plan =>
  plan(id, { kam, team, quarters: [{ due: 4, done }, ...[0, 0, 0].map(() => ({ due: 0, done: 0 }))], soFar: { due: 4, done } });
const [irina, anna, boris] = ["Irina", "Anna", "Boris"].map((name) => ({ id: name, name })) as [Plan["kam"], Plan["kam"], Plan["kam"]];
const helen = { id: "m1", name: "Helen" };
const shown = (plans: readonly Plan[], drill = vi.fn()): HTMLElement => executions(document, plans, [false, false, false, false], words, drill);
const lines = (section: HTMLElement): string[] => [...section.querySelectorAll("tbody tr, tfoot tr")].map((row) => [row.querySelector("th"), row.querySelector("td")].map((cell) => cell?.textContent).join(": "));

describe("the execution of a team", () => {
  it("stands above that of its managers, and all of it below", () => {
    const section = shown([due("1", irina, helen, 1), due("2", anna, helen, 3), due("3", boris, { id: "m2", name: "Olga" }, 4)]);
    expect(lines(section)).toEqual(["Team of Helen: 50% (4 of 8)", "Anna: 75% (3 of 4)", "Irina: 25% (1 of 4)", "Team of Olga: 100% (4 of 4)", "Boris: 100% (4 of 4)", "In all: 66.7% (8 of 12)"]);
  });

  it("is that of all where there is one team", () => {
    expect(lines(shown([due("1", irina, helen, 1), due("2", anna, helen, 3)])).length).toBe(3);
  });

  it("leads to its plans", () => {
    const drill = vi.fn();
    const own = [due("1", irina, helen, 1), due("2", anna, null, 3)];
    shown(own, drill).querySelector<HTMLButtonElement>("tbody button")?.click();
    expect(drill).toHaveBeenCalledWith("Team of Helen", [own[0]]);
  });
});
