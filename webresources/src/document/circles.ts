import { radius } from "../chart/scale";
import { svg } from "../chart/svg";
import { path } from "../circle/sectors";
import { plan } from "../model/tables.g";
import type { Words } from "../ui/words";
import { cells, numberOf } from "./cells";
import type { Row } from "./reading";

const [width, height, middle, largest, smallest] = [600, 200, 84, 76, 6];

const sides = [
  { x: 150, need: plan.columns.needNow, share: plan.columns.shareNow, titles: ["Document_NeedNow", "Document_ShareNow"] },
  { x: 450, need: plan.columns.needNext, share: plan.columns.shareNext, titles: ["Document_NeedNext", "Document_ShareNext"] },
] as const;

/** The whole need now and next side by side: the areas stand for the amounts, our share is filled. Nothing where a need is not known. */
export function circles(target: Document, row: Row, words: Words): SVGElement[] {
  const needs = sides.map(({ need }) => numberOf(row, need));
  if (needs.some((need) => need === null)) return [];
  const greatest = Math.max(...needs.map((need) => need ?? 0));
  const of = cells(row, words);
  const said = sides.map(({ need, share, titles }) => [`${words.say(titles[0])}: ${of.money(need)}`, `${words.say(titles[1])}: ${of.percent(share)}`]);
  const parts = sides.map(({ x, share }, at) => {
    const r = radius(needs[at] ?? 0, greatest, smallest, largest);
    const lines = (said[at] ?? []).map((line, number) => svg(target, "text", { x, y: 178 + 16 * number, "text-anchor": "middle" }, line));
    return svg(target, "g", {}, svg(target, "circle", { class: "room", cx: x, cy: middle, r }), svg(target, "path", { class: "own", d: path(x, middle, r, { from: 0, to: (numberOf(row, share) ?? 0) / 100 }) }), ...lines);
  });
  return [svg(target, "svg", { class: "circles", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": said.flat().join("; ") }, ...parts)];
}
