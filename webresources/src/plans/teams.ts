import { button, element } from "../ui/element";
import { line, table, type Column } from "../ui/table";
import type { Words } from "../ui/words";
import { byKam, byTeam, type Person, type Plan } from "./plan";

export type Drill = (name: string, plans: readonly Plan[]) => void;

/** What a row begins with, and what it says of its plans. */
interface Row {
  first(name: HTMLElement, plans: readonly Plan[]): HTMLElement;
  figures(plans: readonly Plan[]): readonly string[];
}

/** A line for each manager, and one more for all. Where there are several teams, each has its own above its managers. */
export function teams(target: Document, caption: string, columns: readonly Column[], plans: readonly Plan[], { first, figures }: Row, words: Words, drill: Drill): HTMLTableElement {
  const { say } = words;
  const row = (name: string, drilled: string, own: readonly Plan[]): HTMLTableRowElement =>
    line(target, columns, [first(button(target, "link", name, () => drill(drilled, own)), own), ...figures(own)]);
  const kams = (own: readonly Plan[]): HTMLTableRowElement[] => byKam(own).map(({ kam, plans: his }) => row(kam.name, say("Plans_PlansOf", kam.name), his));
  const led = byTeam(plans);
  const whole = table(target, caption, columns, []);
  whole.tBodies[0]?.append(...(led.length < 2 ? kams(plans) : led.flatMap(({ team, plans: own }) => {
    const name = nameOf(team, words);
    const sum = row(name, name, own);
    sum.className = "totals team";
    return [sum, ...kams(own)];
  })));
  whole.append(element(target, "tfoot", "totals", line(target, columns, [say("Plans_All"), ...figures(plans)])));
  return whole;
}

const nameOf = (team: Person | null, { say }: Words): string => (team === null ? say("Plans_NoTeam") : say("Plans_Team", team.name));
