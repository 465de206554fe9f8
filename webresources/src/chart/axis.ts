import type { Scale } from "./scale";
import { svg } from "./svg";

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** The axis below: lines up through the area, labels under it, its title at its end. */
export function below(target: Document, area: Area, scale: Scale, marks: readonly Tick[], title: string): SVGGElement {
  const lines = marks.map(({ value }) => svg(target, "line", { x1: scale.at(value), x2: scale.at(value), y1: area.top, y2: area.bottom }));
  const labels = marks.map(({ value, label }) =>
    svg(target, "text", { x: scale.at(value), y: area.bottom + 16, "text-anchor": "middle" }, label));
  const name = svg(target, "text", { x: area.right, y: area.bottom + 34, "text-anchor": "end", class: "title" }, title);
  return svg(target, "g", { class: "axis", "aria-hidden": "true" }, ...lines, ...labels, name);
}

/** The axis at the side: lines across the area, labels beside it, its title above. */
export function beside(target: Document, area: Area, scale: Scale, marks: readonly Tick[], title: string): SVGGElement {
  const lines = marks.map(({ value }) => svg(target, "line", { x1: area.left, x2: area.right, y1: scale.at(value), y2: scale.at(value) }));
  const labels = marks.map(({ value, label }) =>
    svg(target, "text", { x: area.left - 8, y: scale.at(value), "text-anchor": "end", "dominant-baseline": "middle" }, label));
  const name = svg(target, "text", { x: 0, y: 12, class: "title" }, title);
  return svg(target, "g", { class: "axis", "aria-hidden": "true" }, ...lines, ...labels, name);
}
