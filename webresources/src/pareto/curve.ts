import { below, beside, type Area } from "../chart/axis";
import { figure, type Canvas } from "../chart/figure";
import { linear, ticks, type Scale } from "../chart/scale";
import { svg, through } from "../chart/svg";
import type { Words } from "../ui/words";
import { cursor } from "./cursor";
import { drawn, share, type Ranking } from "./share";
import { headline } from "./wording";

const height = 320;

export interface Axes {
  readonly area: Area;
  /** From the number of clients. */
  readonly x: Scale;
  /** From percent of the revenue. */
  readonly y: Scale;
}

/** The share that clients bring together, from the greatest on. */
export function curve(target: Document, ranking: Ranking, words: Words, open: (id: string) => void): HTMLElement {
  return figure(target, headline(ranking, words), height, (canvas) => {
    const axes = axesOf(canvas, ranking);
    const { area, x, y } = axes;
    const { say, format } = words;
    canvas.picture.replaceChildren(
      beside(target, area, y, [0, 20, 40, 60, 80, 100].map((value) => ({ value, label: format.percent(value) })), say("Pareto_Share")),
      below(target, area, x, ticks(ranking.count, canvas.width < 500 ? 3 : 6).map((value) => ({ value, label: format.number(value, 0) })), say("Pareto_Clients")),
      ...line(target, ranking, axes),
      ...cut(target, ranking, axes, words),
      cursor(target, canvas, ranking, axes, words, open),
    );
  });
}

function axesOf({ width }: Canvas, { count }: Ranking): Axes {
  const area = { left: 52, right: width - 12, top: 24, bottom: height - 44 };
  return { area, x: linear(0, count, area.left, area.right), y: linear(0, 100, area.bottom, area.top) };
}

function line(target: Document, { together, count }: Ranking, { area, x, y }: Axes): SVGElement[] {
  const points: [number, number][] = [[x.at(0), y.at(0)]];
  for (const at of drawn(together.length, Math.round(area.right - area.left))) points.push([x.at(at + 1), y.at(together[at] ?? 0)]);
  // Whoever was not read brings the rest; its exact shape does not show at this size.
  if (together.length < count) points.push([x.at(count), y.at(100)]);
  const path = through(points);
  return [
    svg(target, "path", { class: "area", d: `${path}L${points[points.length - 1]?.[0] ?? 0} ${y.at(0)}L${x.at(0)} ${y.at(0)}Z` }),
    svg(target, "path", { class: "line", d: path }),
  ];
}

function cut(target: Document, { cut: clients }: Ranking, { area, x, y }: Axes, { say, format }: Words): SVGElement[] {
  const place = x.at(clients);
  const isRight = place > (area.left + area.right) / 2;
  const label = say("Pareto_Cut", clients, format.percent(share));
  return [
    svg(target, "path", { class: "cut", d: through([[area.left, y.at(share)], [place, y.at(share)], [place, area.bottom]]) }),
    svg(target, "text", { class: "cut-label", x: place + (isRight ? -8 : 8), y: y.at(share / 2), "text-anchor": isRight ? "end" : "start" }, label),
  ];
}
