import { svg } from "../chart/svg";
import { decorative, element, section } from "../ui/element";
import type { Words } from "../ui/words";
import { coverage, weakest, type Cover } from "./coverage";
import type { Person } from "./person";
import type { Barriers, Single } from "./reading";
import { recency } from "./wording";

const signs: Readonly<Record<Cover["state"], string>> = { covered: "✓", silent: "!", gap: "∅" };

/** The five functions: whom we reach, who is silent, where nobody is known. */
export function reached(target: Document, people: readonly Person[], today: Date, days: number, words: Words): HTMLElement {
  const { say } = words;
  const covers = coverage(people, today, days);
  const items = covers.map(({ key, state, latest }) =>
    element(target, "li", state, decorative(element(target, "span", "sign", signs[state])), element(target, "strong", "", say(`Stakeholder_Function_${key}`)),
      element(target, "span", "detail", latest === null ? say("Stakeholder_IsGap") : say(state === "covered" ? "Stakeholder_Covered" : "Stakeholder_IsSilent", latest.name, recency(latest, today, words)))));
  const count = covers.filter(({ state }) => state === "covered").length;
  return section(target, "coverage", say("Stakeholder_Coverage", days, count), element(target, "ul", "covers", ...items));
}

/** How hard a competitor would find it: three indices from 0 to 100. */
export function barriers(target: Document, indices: Barriers, { say, format }: Words): HTMLElement {
  const items = (["knowledge", "contacts", "integration"] as const).map((name) => {
    const index = indices[name];
    const value = element(target, "strong", "", index === null ? say("Stakeholder_NotKnown") : say("Stakeholder_Of100", format.number(index, 0)));
    return element(target, "li", "", element(target, "span", "", say(`Stakeholder_Barrier_${name}`)), value, bar(target, index ?? 0));
  });
  return section(target, "barriers", say("Stakeholder_Barriers"), element(target, "ul", "", ...items));
}

const bar = (target: Document, index: number): SVGSVGElement =>
  decorative(svg(target, "svg", { class: "bar", viewBox: "0 0 100 6", preserveAspectRatio: "none" },
    svg(target, "rect", { class: "room", x: 0, y: 0, width: 100, height: 6 }), svg(target, "rect", { class: "full", x: 0, y: 0, width: Math.min(index, 100), height: 6 })));

/** 'One contact only': what it is, why it says so, what it means and what to do. */
export function alarm(target: Document, single: Single, people: readonly Person[], today: Date, days: number, words: Words): HTMLElement {
  return element(target, "div", "alarm", element(target, "strong", "", `! ${words.say("Stakeholder_Single")}`), element(target, "p", "", alarmSentences(single, people, today, days, words).join(" ")));
}

export function alarmSentences({ activities, share }: Single, people: readonly Person[], today: Date, days: number, words: Words): string[] {
  const { say, format } = words;
  const why = people.length === 1 || activities === null || share === null ? say("Stakeholder_SinglePerson") : say("Stakeholder_SingleShare", activities, format.percent(share, 0));
  const where = weakest(coverage(people, today, days)).map((key) => say(`Stakeholder_Function_${key}`));
  return [why, say("Stakeholder_SingleRisk"), where.length === 0 ? say("Stakeholder_SingleMeet") : say("Stakeholder_SingleDo", where.join(", "))];
}
