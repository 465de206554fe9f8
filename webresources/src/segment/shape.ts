import { svg } from "../chart/svg";
import { keyOf, shapeOf, type Shape } from "./segments";

const corners: Readonly<Record<Exclude<Shape, "circle" | "dot">, readonly (readonly [number, number])[]>> = {
  triangle: [[0, -1.15], [1.1, 0.8], [-1.1, 0.8]],
  square: [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
  diamond: [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
  cross: [[-1, -0.5], [-0.5, -1], [0, -0.5], [0.5, -1], [1, -0.5], [0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5], [-0.5, 1], [-1, 0.5], [-0.5, 0]],
};

/** The mark of a segment around a place; shapes of one size cover about the same area. */
export function mark(target: Document, segment: number | null, x: number, y: number, size: number): SVGElement {
  const shape = shapeOf(segment);
  const look = `mark segment-${keyOf(segment)}`;
  if (shape === "circle" || shape === "dot") return svg(target, "circle", { class: look, cx: x, cy: y, r: size });
  const points = corners[shape].map(([dx, dy]) => `${(x + dx * size).toFixed(1)},${(y + dy * size).toFixed(1)}`).join(" ");
  return svg(target, "polygon", { class: look, points });
}

/** The same mark as a sign in a text. */
export function sign(target: Document, segment: number | null): SVGSVGElement {
  return svg(target, "svg", { class: "segment-sign", viewBox: "0 0 16 16", width: 14, height: 14, "aria-hidden": "true" }, mark(target, segment, 8, 8.4, 5.6));
}
