import { alternative } from "../../chart/alternative";
import { below, beside } from "../../chart/axis";
import { figure, type Canvas } from "../../chart/figure";
import { linear, type Scale } from "../../chart/scale";
import { svg, through } from "../../chart/svg";
import { label, nameOf } from "../../segment/label";
import { letterOf } from "../../segment/segments";
import { mark } from "../../segment/shape";
import { element, section } from "../../ui/element";
import { table } from "../../ui/table";
import type { Words } from "../../ui/words";
import { labelled, told, type Moment, type Told } from "../history";
import { reasonOf } from "../segment";

const height = 190;

/** The score over the months, with the segment of each; its changes are named. */
export function history(target: Document, moments: readonly Moment[], words: Words): HTMLElement {
  const { say } = words;
  if (moments.length === 0) return section(target, "history", say("Score_History"), element(target, "p", "note", say("Score_NoHistory")));
  const all = told(moments);
  const picture = figure(target, say("Score_HistoryPicture"), height, (canvas) => draw(target, canvas, all, words));
  return section(target, "history", say("Score_History"), picture, alternative(target, say("Page_AsTable"), () => listed(target, all, words)));
}

function draw(target: Document, { picture, width }: Canvas, moments: readonly Told[], words: Words): void {
  const area = { left: 36, right: width - 16, top: 22, bottom: height - 28 };
  const x = linear(0, Math.max(moments.length - 1, 1), area.left + 8, area.right - 8);
  const y = linear(0, 100, area.bottom, area.top);
  const months = labelled(moments.length, Math.floor(width / 90)).map((at) => ({ value: at, label: words.format.month(moments[at]?.month ?? new Date(0)) }));
  const points = moments.flatMap(({ score }, at): [number, number][] => (score === null ? [] : [[x.at(at), y.at(score)]]));
  picture.setAttribute("role", "img");
  picture.replaceChildren(
    beside(target, area, y, [0, 25, 50, 75, 100].map((value) => ({ value, label: String(value) })), words.say("Page_Score")),
    below(target, area, x, months, ""),
    svg(target, "path", { class: "line", d: through(points) }),
    ...moments.map((moment, at) => place(target, moment, x.at(at), y, words)),
  );
}

function place(target: Document, { segment, score, isChange, month }: Told, x: number, y: Scale, { say, format }: Words): SVGElement {
  const top = y.at(score ?? 0);
  const title = svg(target, "title", {}, `${format.month(month)}: ${score === null ? "–" : format.exact(score)}, ${nameOf(segment, say)}`);
  const letter = isChange ? [svg(target, "text", { class: "letter", x, y: top - 10, "text-anchor": "middle" }, letterOf(segment) ?? "")] : [];
  return svg(target, "g", {}, title, mark(target, segment, x, top, 5), ...letter);
}

function listed(target: Document, moments: readonly Told[], { say, format }: Words): HTMLElement {
  const columns = [{ title: say("Page_Month") }, { title: say("Page_Score"), isNumber: true }, { title: say("Page_Segment") }, { title: say("Score_Reason") }];
  const rows = [...moments].reverse().map(({ month, score, segment, reason }) => [
    format.month(month), score === null ? "–" : format.exact(score), label(target, segment, say), say(`ReasonName_${reasonOf(reason)}`),
  ]);
  return table(target, say("Score_HistoryPicture"), columns, rows);
}
