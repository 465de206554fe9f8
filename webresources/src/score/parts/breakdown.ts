import { svg } from "../../chart/svg";
import { decorative, element, section } from "../../ui/element";
import type { Words } from "../../ui/words";
import type { Client, Figures } from "../client";
import { lines, type Line } from "../criteria";

/** The five criteria: what each brings of what it could bring, in a bar and in a sentence. */
export function breakdown(target: Document, client: Client, figures: Figures, words: Words): HTMLElement {
  const list = element(target, "ol", "criteria", ...lines(client, figures, words).map((line) => item(target, line, words)));
  const sum = element(target, "p", "sum", words.say("Score_Sum", words.format.exact(client.score ?? 0)));
  return section(target, "breakdown", words.say("Score_Breakdown"), list, sum);
}

function item(target: Document, line: Line, { say, format }: Words): HTMLElement {
  const title = element(target, "span", "criterion", say(`Score_Criterion_${line.name}`));
  const weight = element(target, "span", "weight", line.weight === null ? "" : say("Score_Weight", format.number(line.weight)));
  const points = element(target, "span", "points", line.s === null ? say("Score_Missing") : format.number(line.contribution ?? 0));
  const remedy = line.remedy === "" ? [] : [element(target, "p", "remedy", line.remedy)];
  return element(target, "li", line.s === null ? "missing" : "", title, weight, bar(target, line), points, element(target, "p", "", line.sentence), ...remedy);
}

/** As long as the points that could be had, full as far as they are; all bars have one scale. */
function bar(target: Document, { contribution, attainable, weight }: Line): SVGSVGElement {
  const room = attainable ?? weight ?? 0;
  return decorative(svg(target, "svg", { class: "bar", viewBox: "0 0 60 6", preserveAspectRatio: "none" },
    svg(target, "rect", { class: "room", x: 0, y: 0, width: Math.min(room, 60), height: 6 }),
    svg(target, "rect", { class: "full", x: 0, y: 0, width: Math.min(contribution ?? 0, 60), height: 6 })));
}
