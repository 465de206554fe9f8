import { stakeholder, targetContact } from "../../model/tables.g";
import type { Words } from "../../ui/words";
import { cells } from "../cells";
import { facts } from "../facts";
import { asOfToday, list, number, text } from "../parts";
import type { Paper } from "../reading";

/** Block 4: the people on the client's side, and whom the plan wants to meet or to know better. */
export function people(target: Document, paper: Paper, words: Words): HTMLElement[] {
  return [...map(target, paper, words), asOfToday(target, "People", words), ...targets(target, paper, words), ...facts(target, paper.plan, paper.names, 4, words)];
}

function map(target: Document, paper: Paper, words: Words): HTMLElement[] {
  const { contactId, stakeholderFunction, decisionRole, influence, attitude, lastContactOn } = stakeholder.columns;
  const columns = [text("Contact"), text("Function"), text("Role"), number("Influence"), text("Attitude"), text("LastContact")];
  return list(target, words, "People", columns, paper.people.map((row) => {
    const of = cells(row, words);
    return [of.name(contactId), of.label(stakeholderFunction), of.label(decisionRole), of.count(influence), of.label(attitude), of.day(lastContactOn)];
  }));
}

function targets(target: Document, paper: Paper, words: Words): HTMLElement[] {
  const { stakeholderId, goal, quarter, note, done, doneOn } = targetContact.columns;
  return list(target, words, "Targets", [text("Contact"), text("Goal"), text("Quarter"), text("Note"), text("Done")], paper.targets.map((row) => {
    const of = cells(row, words);
    return [of.name(stakeholderId), of.label(goal), of.text(quarter), of.text(note), row[done] === true ? of.day(doneOn) : "–"];
  }));
}
