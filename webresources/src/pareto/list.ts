import { label } from "../segment/label";
import { button, element } from "../ui/element";
import { inPieces } from "../ui/pieces";
import { line, table, type Column } from "../ui/table";
import type { Words } from "../ui/words";
import { share, type Ranking } from "./share";

const piece = 50;

/** The clients in their order, in pieces; a line says where the share is reached. */
export function list(target: Document, ranking: Ranking, words: Words, open: (id: string) => void): HTMLElement {
  const columns = columnsOf(words);
  const whole = table(target, words.say("Pareto_List"), columns, []);
  const body = whole.tBodies[0] ?? whole;
  let shown = 0;
  const next = (): HTMLElement[] => {
    const rows = ranking.buyers.slice(shown, shown + piece).flatMap((_, at) => rowsOf(target, ranking, shown + at, columns, words, open));
    shown = Math.min(shown + piece, ranking.buyers.length);
    return rows;
  };
  const more = (): string => (shown < ranking.buyers.length ? words.say("Page_More", Math.min(piece, ranking.buyers.length - shown)) : "");
  return element(target, "div", "", whole, inPieces(target, body, next, more), rest(target, ranking, words));
}

const columnsOf = ({ say }: Words): Column[] => [
  { title: say("Page_Client") },
  { title: say("Page_Segment") },
  { title: say("Page_Revenue12"), isNumber: true },
  { title: say("Pareto_ColumnShare"), isNumber: true },
  { title: say("Pareto_ColumnTogether"), isNumber: true },
];

function rowsOf(target: Document, ranking: Ranking, at: number, columns: readonly Column[], { say, format }: Words, open: (id: string) => void): HTMLElement[] {
  const buyer = ranking.buyers[at];
  if (!buyer) return [];
  const row = line(target, columns, [
    element(target, "span", "ranked", element(target, "span", "rank", `${format.number(at + 1, 0)}.`), button(target, "link", buyer.name, () => open(buyer.id))),
    label(target, buyer.segment, say),
    format.money(buyer.revenue),
    format.share((100 * buyer.revenue) / ranking.total),
    format.share(ranking.together[at] ?? 0),
  ]);
  if (at + 1 !== ranking.cut) return [row];
  const cell = element(target, "td", "", say("Pareto_CutRow", ranking.cut, format.percent(share)));
  cell.colSpan = columns.length;
  return [row, element(target, "tr", "cut-row", cell)];
}

/** Those who were not read are not hidden: their number and what they bring is said. */
function rest(target: Document, { buyers, together, count }: Ranking, { say, format }: Words): HTMLElement {
  const others = count - buyers.length;
  const text = others > 0 ? say("Pareto_Rest", others, format.percent(100 - (together[together.length - 1] ?? 0))) : "";
  return element(target, "p", "note", text);
}
