import { label } from "../segment/label";
import { button } from "../ui/element";
import { table } from "../ui/table";
import type { Words } from "../ui/words";
import type { Point } from "./points";

/** The same clients in words and numbers. */
export function pointsTable(target: Document, caption: string, points: readonly Point[], { say, format }: Words, open: (id: string) => void): HTMLElement {
  const columns = [
    { title: say("Page_Client") }, { title: say("Page_Segment") }, { title: say("Bubble_Value"), isNumber: true },
    { title: say("Bubble_Potential"), isNumber: true }, { title: say("Page_Revenue12"), isNumber: true },
  ];
  return table(target, caption, columns, points.map(({ id, name, segment, value, potential, revenue }) => [
    button(target, "link", name, () => open(id)), label(target, segment, say), format.number(value),
    potential === null ? "–" : format.number(potential), format.money(revenue),
  ]));
}
