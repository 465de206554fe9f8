import { label, nameOf } from "../segment/label";
import { element } from "../ui/element";
import type { Words } from "../ui/words";
import { fullest, shade, type Cell, type Line, type Matrix } from "./cells";
import type { Profile } from "./reading";

type Choose = (line: Line, cell: Cell) => void;

/** A table of profiles and segments; a cell with somebody in it is a button. */
export function grid(target: Document, whole: Matrix, profiles: readonly Profile[], words: Words, choose: Choose): HTMLElement {
  const most = fullest(whole);
  const { say } = words;
  const head = element(target, "tr", "", head1(target, say("Matrix_Profile")),
    ...whole.segments.map((segment) => head1(target, label(target, segment, say))), head1(target, say("Matrix_Total")));
  const rows = whole.lines.map((line) => {
    const name = title(target, line, profiles, words);
    const cells = line.cells.map((cell) => element(target, "td", "", full(target, line, cell, most, words, choose)));
    return element(target, "tr", "", name, ...cells, sum(target, line.whole, words));
  });
  const totals = element(target, "tr", "totals", rowHead(target, say("Matrix_Total")),
    ...whole.whole.cells.map((cell) => sum(target, cell, words)), sum(target, whole.whole.whole, words));
  const made = element(target, "table", "matrix", element(target, "thead", "", head), element(target, "tbody", "", ...rows, totals));
  // Beside the table and not in it: a caption would be as wide as the table, and cut off where the table scrolls.
  const caption = element(target, "p", "caption", say("Matrix_Caption"));
  caption.id = "caption";
  made.setAttribute("aria-labelledby", caption.id);
  return element(target, "div", "", caption, scrolling(target, made, say("Matrix_Caption")));
}

/** What is wider than its place moves within it, by the keyboard too. */
function scrolling(target: Document, content: HTMLElement, name: string): HTMLElement {
  const made = element(target, "div", "scrolling", content);
  made.tabIndex = 0;
  made.setAttribute("role", "region");
  made.setAttribute("aria-label", name);
  return made;
}

function title(target: Document, { profile }: Line, profiles: readonly Profile[], { say }: Words): HTMLElement {
  if (profile === null) return rowHead(target, say("Matrix_Incomplete"));
  const name = profiles.find(({ code }) => code === profile)?.name ?? "";
  return rowHead(target, element(target, "strong", "", profile), name === profile ? "" : element(target, "span", "detail", name));
}

function full(target: Document, line: Line, cell: Cell, most: number, { say, format }: Words, choose: Choose): Node | string {
  if (cell.clients === 0) return element(target, "span", "nobody", "–");
  // What the place in the table says to the eye is said in words to whoever hears the button alone.
  const where = unseen(target, say("Matrix_Where", cell.clients, line.profile ?? say("Matrix_Incomplete"), nameOf(cell.segment, say)));
  const made = element(target, "button", `cell shade-${shade(cell.clients, most)}`,
    element(target, "strong", "", format.number(cell.clients, 0)), where, element(target, "span", "detail", format.money(cell.revenue)));
  made.type = "button";
  made.addEventListener("click", () => choose(line, cell));
  return made;
}

const unseen = (target: Document, text: string): HTMLElement => element(target, "span", "unseen", ` ${text} `);

const sum = (target: Document, { clients, revenue }: Cell, { format }: Words): HTMLElement =>
  element(target, "td", "sum", element(target, "strong", "", format.number(clients, 0)), element(target, "span", "detail", format.money(revenue)));

const head1 = (target: Document, content: Node | string): HTMLElement => scoped(element(target, "th", "", content), "col");

const rowHead = (target: Document, ...content: readonly (Node | string)[]): HTMLElement => scoped(element(target, "th", "", ...content), "row");

function scoped(cell: HTMLElement, scope: string): HTMLElement {
  cell.setAttribute("scope", scope);
  return cell;
}
