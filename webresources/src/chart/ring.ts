import { svg } from "./svg";

/** So much of the edge is drawn, of the 100 that the whole circle is long. */
const drawn = (percent: number | null): number => Math.min(Math.max(percent ?? 0, 0), 100);

/** Rounded down: nothing reads as reached that is not. Nothing to complete is no nought. */
export const inside = (percent: number | null): string => (percent === null ? "–" : String(Math.floor(percent)));

/** How much is completed, as a ring with the number in its middle; its name says the same to who does not see it. */
export function ring(target: Document, percent: number | null, size: number, name: string): SVGSVGElement {
  const circle = { cx: 20, cy: 20, r: 17, pathLength: 100 };
  const full = drawn(percent) === 0 ? [] : [svg(target, "circle", { ...circle, class: "full", "stroke-dasharray": `${drawn(percent)} 100`, transform: "rotate(-90 20 20)" })];
  return svg(target, "svg", { class: "ring", viewBox: "0 0 40 40", width: size, height: size, role: "img", "aria-label": name },
    svg(target, "circle", { ...circle, class: "room" }), ...full,
    svg(target, "text", { x: 20, y: 20, "text-anchor": "middle", "dominant-baseline": "central" }, inside(percent)));
}
