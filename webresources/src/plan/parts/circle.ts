import { svg } from "../../chart/svg";
import { decorative, element, section } from "../../ui/element";
import type { Desk } from "../desk";
import { answers, split, type Part } from "../scenario";

/** The two questions, the scenario they make, and what it is worth. */
export function circle({ target, words, plan: { figures } }: Desk): HTMLElement {
  const { say, format } = words;
  const [whole, ours] = answers(figures, words);
  const questions = element(target, "ol", "answers", element(target, "li", "", whole ?? say("Plan_NoCircleAnswer")), element(target, "li", "", ours ?? say("Plan_NoShareAnswer")));
  const scenario = figures.scenario === null ? [] : [element(target, "p", "scenario", element(target, "strong", "", say(`Plan_Scenario_${figures.scenario}`)), ` ${say(`Plan_Means_${figures.scenario}`)}`)];
  const parts = split(figures);
  const change = figures.change === null || parts.length === 0 ? []
    : [element(target, "p", "", say("Plan_Change", format.change(figures.change))), element(target, "ul", "split", ...parts.map((part) => line(target, part, words)))];
  return section(target, "circle", say("Plan_Circle"), questions, ...scenario, ...change);
}

const line = (target: Document, { key, value, length }: Part, { say, format }: Desk["words"]): HTMLLIElement =>
  element(target, "li", value < 0 ? "less" : "", element(target, "span", "", say(`Plan_Effect_${key}`)), element(target, "strong", "number", format.change(value)), bar(target, [length]));

/** Pieces one behind the other, in percent of the width. */
export function bar(target: Document, lengths: readonly number[]): SVGSVGElement {
  let from = 0;
  const pieces = lengths.map((length, at) => {
    const piece = svg(target, "rect", { class: `piece-${at}`, x: from, y: 0, width: Math.max(length, 0), height: 6 });
    from += Math.max(length, 0);
    return piece;
  });
  return decorative(svg(target, "svg", { class: "bar", viewBox: "0 0 100 6", preserveAspectRatio: "none" }, svg(target, "rect", { class: "room", x: 0, y: 0, width: 100, height: 6 }), ...pieces));
}
