import { Scenario } from "../model/choices.g";
import { plan } from "../model/tables.g";
import type { Words } from "../ui/words";
import { cells, labelIn, numberOf } from "./cells";
import type { Row } from "./reading";

/** The plan's scenario by name; empty: there is none yet. */
export const scenarioOf = (row: Row): string => labelIn(row, plan.columns.scenario);

/** What the scenario means, or what is missing to one. */
export function meaning(row: Row, { say }: Words): string {
  const [key] = Object.entries(Scenario).find(([, value]) => value === numberOf(row, plan.columns.scenario)) ?? [];
  return key === undefined ? say("Document_NoScenario") : `${say(`Plan_Scenario_${key}`)} ${say(`Plan_Means_${key}`)}`;
}

/** What the change in our sales consists of; empty where it is not known. */
export function split(row: Row, words: Words): string {
  const { change, circleEffect, shareEffect, jointEffect } = plan.columns;
  const of = cells(row, words);
  return numberOf(row, change) === null ? "" : words.say("Document_Split", of.change(change), of.change(circleEffect), of.change(shareEffect), of.change(jointEffect));
}
