import { label } from "../segment/label";
import { button, element } from "../ui/element";
import { inPieces } from "../ui/pieces";
import { line, table, type Column } from "../ui/table";
import type { Words } from "../ui/words";
import type { Point } from "./points";

const piece = 20;

/** The same clients in words and numbers, in pieces. Those whose potential is unknown have no column for it. */
export function pointsTable(target: Document, caption: string, points: readonly Point[], words: Words, open: (id: string) => void): HTMLElement {
  const { say } = words;
  const hasPotential = points.some(({ potential }) => potential !== null);
  const columns: Column[] = [
    { title: say("Page_Client") }, { title: say("Page_Segment") }, { title: say("Bubble_Value"), isNumber: true },
    ...(hasPotential ? [{ title: say("Bubble_Potential"), isNumber: true }] : []), { title: say("Page_Revenue12"), isNumber: true },
  ];
  const whole = table(target, caption, columns, []);
  let shown = 0;
  const next = (): HTMLElement[] => {
    const rows = points.slice(shown, shown + piece).map((point) => line(target, columns, cells(target, point, hasPotential, words, open)));
    shown = Math.min(shown + piece, points.length);
    return rows;
  };
  const more = (): string => (shown < points.length ? say("Page_MoreOf", points.length - shown) : "");
  return element(target, "div", "", whole, inPieces(target, whole.tBodies[0] ?? whole, next, more));
}

function cells(target: Document, { id, name, segment, value, potential, revenue }: Point, hasPotential: boolean, { say, format }: Words, open: (id: string) => void): (Node | string)[] {
  return [
    button(target, "link", name, () => open(id)), label(target, segment, say), format.number(value),
    ...(hasPotential ? [format.number(potential ?? 0)] : []), format.money(revenue),
  ];
}
