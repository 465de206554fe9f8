import { svg } from "../chart/svg";
import { stages } from "./stages";

/** A stage as stairs of six, climbed so far: told apart by how many are full, not by colour. */
export function sign(target: Document, order: number): SVGSVGElement {
  const steps = stages.map((_, at) =>
    svg(target, "rect", { class: at <= order ? "full" : "room", x: 1 + at * 4, y: 14 - 2 * at, width: 3, height: 3 + 2 * at }));
  return svg(target, "svg", { class: "stairs", viewBox: "0 0 25 18", width: 25, height: 18, "aria-hidden": "true" }, ...steps);
}
