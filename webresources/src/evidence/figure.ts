import { figure } from "../chart/figure";
import { linear } from "../chart/scale";
import { svg } from "../chart/svg";
import type { Words } from "../ui/words";
import type { Bar } from "./wording";

const rowHeight = 56;

/** The medians of the groups from one zero line on, each with its name above and its value beside it. */
export function bars(target: Document, groups: readonly Bar[], words: Words): HTMLElement {
  return figure(target, words.say("Evidence_Figure"), groups.length * rowHeight + 8, ({ picture, width }) => {
    const values = groups.flatMap(({ median }) => median ?? []);
    const room = 84;
    const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
    const x = linear(least, most === least ? 1 : most, least < 0 ? room : 0, width - room);
    const rows = groups.flatMap((group, at) => row(target, group, at * rowHeight, x.at(0), group.median === null ? x.at(0) : x.at(group.median)));
    const axis = svg(target, "line", { x1: x.at(0), x2: x.at(0), y1: 0, y2: groups.length * rowHeight });
    picture.replaceChildren(svg(target, "g", { class: "axis" }, axis), ...rows);
  });
}

function row(target: Document, { name, label, median, look }: Bar, top: number, zero: number, end: number): SVGElement[] {
  const title = svg(target, "text", { class: "bar-name", x: 0, y: top + 16 }, name);
  const isBelow = median !== null && median < 0;
  const value = svg(target, "text", { class: "bar-value", x: isBelow ? end - 6 : end + 6, y: top + 38, "text-anchor": isBelow ? "end" : "start" }, label);
  if (median === null) return [title, value];
  return [title, svg(target, "rect", { class: `group-bar ${look}`, x: Math.min(zero, end), y: top + 24, width: Math.max(1, Math.abs(end - zero)), height: 20 }), value];
}
