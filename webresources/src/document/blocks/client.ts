import { initiative, plan } from "../../model/tables.g";
import type { Words } from "../../ui/words";
import { cells } from "../cells";
import { facts } from "../facts";
import { list, text, toldIn } from "../parts";
import type { Paper, Row } from "../reading";

/** Block 1: what the client is. */
export function profile(target: Document, { plan: row, names }: Paper, words: Words): HTMLElement[] {
  return [...toldIn(target, row, plan.columns.profile, words.say("Document_Profile")), ...facts(target, row, names, 1, words)];
}

/** Block 2: what the client is up to, and where that was learnt. */
export function business(target: Document, { plan: row, initiatives, names }: Paper, words: Words): HTMLElement[] {
  const { say } = words;
  const { name, learntOn } = initiative.columns;
  return [
    ...toldIn(target, row, plan.columns.strategy, say("Document_Strategy")), ...toldIn(target, row, plan.columns.clientPlans, say("Document_ClientPlans")),
    ...list(target, words, "Learnt", [text("Initiative"), text("LearntFrom"), text("On")], initiatives.map((each) => {
      const of = cells(each, words);
      return [of.text(name), source(each, words), of.day(learntOn)];
    })),
    ...facts(target, row, names, 2, words),
  ];
}

/** From whom or what, and how. */
function source(row: Row, words: Words): string {
  const { sourceType, sourceContactId, sourceProgressId, sourceNote } = initiative.columns;
  const of = cells(row, words);
  return [of.label(sourceType), of.name(sourceContactId), of.name(sourceProgressId), of.text(sourceNote)].filter((said) => said !== "–").join(", ") || "–";
}
