import { decorative, element, section } from "../../ui/element";
import type { Desk } from "../desk";
import { countOf, markOf, timeOf, type Mark } from "../execution";

const signs: Readonly<Record<Mark, string>> = { none: "–", good: "✓", low: "!", verylow: "‼" };

/** How the quarters' tasks went; the current one is marked, and what is too little says so. */
export function execution({ target, words, plan, rules, quarter }: Desk): HTMLElement {
  const { say } = words;
  const items = plan.quarters.map((each, at) => {
    const time = timeOf(plan.year, at, quarter);
    // A quarter that has not ended cannot have failed.
    const mark = time === "over" ? markOf(each, rules) : each.percent === 100 ? "good" : "none";
    const now = time === "current" ? [element(target, "span", "detail", say("Plan_Now"))] : [];
    return element(target, "li", `${mark} ${time}`, decorative(element(target, "span", "sign", signs[mark])), element(target, "strong", "", `Q${at + 1}`), element(target, "span", "", countOf(each, words, time === "ahead")), ...now);
  });
  return section(target, "execution", say("Plan_Execution"), element(target, "ol", "quarters", ...items), element(target, "p", "", say("Plan_SoFar", countOf(plan.soFar, words))));
}
