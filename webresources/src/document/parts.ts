import { element } from "../ui/element";
import { table, type Column } from "../ui/table";
import type { Words } from "../ui/words";
import { labelIn, textOf } from "./cells";
import type { Row } from "./reading";

/** What somebody tells, a paragraph a line, under its heading; before it the word in which the product answers. */
export function told(target: Document, heading: string, text: string, answer = ""): HTMLElement[] {
  const lines = text === "" ? ["–"] : text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const said = answer === "" ? [] : [element(target, "p", "answer", answer)];
  return [element(target, "h3", "", heading), ...said, ...lines.map((line) => element(target, "p", "", line))];
}

/** What a plan tells in a column of its own. */
export const toldIn = (target: Document, plan: Row, column: string, heading: string, outlook?: string): HTMLElement[] =>
  told(target, heading, textOf(plan, column), outlook === undefined ? "" : labelIn(plan, outlook));

/** What is no part of the plan and goes on changing when the plan is approved says of which day it is. */
export const asOfToday = (target: Document, what: "Competitors" | "People", { say, format }: Words): HTMLElement =>
  element(target, "p", "note", say(`Document_${what}On`, format.day(new Date())));

/** A column of the document: the name of its sentence, and whether it holds numbers. */
export const text = (name: string): readonly [string, boolean] => [name, false];
export const number = (name: string): readonly [string, boolean] => [name, true];

/** A list under its heading; where it is empty, a dash says so. */
export function list(target: Document, { say }: Words, heading: string, columns: readonly (readonly [string, boolean])[], rows: readonly (readonly (Node | string)[])[], total?: readonly string[]): HTMLElement[] {
  return [element(target, "h3", "", say(`Document_${heading}`)), sheet(target, say(`Document_${heading}`), columns.map(([name, isNumber]) => ({ title: say(`Document_${name}`), isNumber })), rows, total)];
}

export function sheet(target: Document, caption: string, columns: readonly Column[], rows: readonly (readonly (Node | string)[])[], total?: readonly string[]): HTMLElement {
  if (rows.length === 0) return element(target, "p", "", "–");
  const made = table(target, caption, columns, total === undefined ? rows : [...rows, total]);
  if (total !== undefined) made.tBodies[0]?.lastElementChild?.classList.add("totals");
  return made;
}
