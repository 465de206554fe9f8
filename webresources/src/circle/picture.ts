import { figure, type Canvas } from "../chart/figure";
import { radius } from "../chart/scale";
import { svg } from "../chart/svg";
import type { Words } from "../ui/words";
import { parts, type Circle, type Part } from "./circle";
import { middle, path, place, sectors } from "./sectors";
import { letterOf, money, told } from "./wording";

/** Two circles of one client, in one currency. */
export interface Pair {
  readonly now: Circle;
  /** Null: there is no plan that says it. */
  readonly next: Circle | null;
  readonly currency: string;
}

export interface Picture {
  readonly element: HTMLElement;
  show(pair: Pair): void;
}

const [heading, margin, largest, smallest] = [44, 8, 112, 8];
/** A smaller slice has no room for its letter, a smaller circle for none. */
const [leastSlice, leastRadius] = [6, 28];

/** The circles side by side: their areas stand for the needs, our slice is highlighted. */
export function picture(target: Document, words: Words): Picture {
  let canvas: Canvas | null = null;
  let shown: Pair | null = null;
  const redraw = (): void => {
    if (canvas && shown) draw(target, canvas, shown, words);
  };
  const element = figure(target, words.say("Circle_Picture"), heading + 2 * (largest + margin), (on) => {
    canvas = on;
    redraw();
  });
  return {
    element,
    show: (pair) => {
      shown = pair;
      redraw();
    },
  };
}

function draw(target: Document, { picture: on, width }: Canvas, { now, next, currency }: Pair, words: Words): void {
  const { say } = words;
  const room = Math.min(largest, width / 4 - margin);
  const greatest = Math.max(now.need ?? 0, next?.need ?? 0);
  const all: [string, Circle, number][] = [["Circle_Now", now, next === null ? width / 2 : width / 4], ...(next === null ? [] : [["Circle_Next", next, (3 * width) / 4] as [string, Circle, number]])];
  on.setAttribute("role", "img");
  on.setAttribute("aria-label", all.map(([name, circle]) => `${say(name)}. ${told(circle, currency, words)}`).join(". "));
  on.setAttribute("height", String(heading + 2 * (room + margin)));
  on.replaceChildren(...all.flatMap(([name, circle, x]) => [
    svg(target, "text", { x, y: 14, "text-anchor": "middle", class: "title" }, say(name)),
    svg(target, "text", { x, y: 32, "text-anchor": "middle", class: "need" }, money(circle.need, currency, words)),
    circleOf(target, words, circle, x, heading + room + margin, room, greatest),
  ]));
}

function circleOf(target: Document, words: Words, circle: Circle, x: number, y: number, room: number, greatest: number): SVGElement {
  if (circle.need === null) return svg(target, "g", {}, svg(target, "circle", { class: "unknown", cx: x, cy: y, r: room / 2 }), letter(target, "?", "letter", x, y));
  if (circle.need === 0) return svg(target, "circle", { class: "unknown", cx: x, cy: y, r: smallest });
  const r = radius(circle.need, greatest, smallest, room);
  const all = parts(circle);
  const cut = sectors(all.map(({ percent }) => percent / 100));
  const slices = all.map(({ kind }, at) => svg(target, "path", { class: `slice ${kind}`, d: path(x, y, r, cut[at] ?? { from: 0, to: 0 }) }));
  return svg(target, "g", {}, ...slices, ...(r < leastRadius ? [] : letters(target, words, all, x, y, r)));
}

/** Ours tells its share, the others are told apart by letters. */
function letters(target: Document, words: Words, all: readonly Part[], x: number, y: number, r: number): SVGElement[] {
  const cut = sectors(all.map(({ percent }) => percent / 100));
  const first = all.findIndex(({ kind }) => kind === "competitor");
  return all.flatMap(({ kind, percent }, at) => {
    const sector = cut[at];
    if (!sector || kind === "others" || percent < leastSlice) return [];
    const [atX, atY] = percent > 99.9 ? [x, y] : place(x, y, r * 0.62, middle(sector));
    return [letter(target, kind === "own" ? words.format.percent(percent) : letterOf(at - first), `letter ${kind}`, atX, atY)];
  });
}

const letter = (target: Document, text: string, look: string, x: number, y: number): SVGElement =>
  svg(target, "text", { x, y, "text-anchor": "middle", "dominant-baseline": "central", class: look }, text);
