import { svg } from "../chart/svg";
import { button, decorative, element } from "../ui/element";
import type { Words } from "../ui/words";
import { figures, isOpen, movedAway, type Plan, type Rules } from "./plan";
import type { Progress } from "./lanes";
import { stateOf } from "./wording";

/** What the quarter is measured by: whether the plan is open, and planned, completed and their share. */
export function state(target: Document, plan: Plan | null, quarter: string, current: readonly Progress[], rules: Rules, since: Date | null, today: Date, words: Words, commit: () => void): HTMLElement {
  const { say } = words;
  const heading = element(target, "h2", "", say("Quarter_Plan", quarter));
  heading.id = "plan";
  const whole = element(target, "section", "plan-state", heading, element(target, "p", "plan-sentence", stateOf(plan, quarter, rules, since, today, words), ...(isOpen(plan) ? [] : [` ${say("Quarter_Frozen")}`])));
  whole.setAttribute("aria-labelledby", heading.id);
  whole.append(element(target, "div", "measured", measure(target, plan, current, words), ...(isOpen(plan) ? offer(target, current, say, commit) : [])), ...notes(target, plan, current, words));
  return whole;
}

function measure(target: Document, plan: Plan | null, current: readonly Progress[], { say, format }: Words): HTMLElement {
  const { planned, completed, percent } = figures(plan, current);
  const fact = (name: string, value: string): HTMLElement => element(target, "div", "", element(target, "dt", "", say(name)), element(target, "dd", "", value));
  const list = element(target, "dl", "facts", fact("Quarter_Planned", format.number(planned, 0)), fact("Quarter_Completed", format.number(completed, 0)),
    fact("Quarter_Percent", percent === null ? say("Quarter_NoPercent") : format.percent(percent)));
  if (plan !== null && !isOpen(plan)) {
    list.append(fact("Quarter_Added", say("Quarter_AddedOf", format.number(plan.added, 0), format.number(plan.addedCompleted, 0))));
    list.append(fact("Quarter_Carried", format.number(plan.carriedOver, 0)));
  }
  return element(target, "div", "measure", list, bar(target, percent ?? 0));
}

/** Says again what the numbers beside it say. */
function bar(target: Document, percent: number): SVGSVGElement {
  const part = (look: string, width: number): SVGElement => svg(target, "rect", { class: look, x: 0, y: 0, height: 10, width });
  return decorative(svg(target, "svg", { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none" }, part("room", 100), part("full", percent)));
}

function notes(target: Document, plan: Plan | null, current: readonly Progress[], { say }: Words): HTMLElement[] {
  if (plan === null || isOpen(plan)) return current.length === 0 ? [] : [element(target, "p", "note", say("Quarter_IfNow"))];
  const away = movedAway(plan, current).length;
  return away === 0 ? [] : [element(target, "p", "note", say("Quarter_MovedAway", away))];
}

/** An empty plan has no percentage: committing one is not offered, and why is said. */
function offer(target: Document, current: readonly Progress[], say: Words["say"], commit: () => void): HTMLElement[] {
  if (current.length === 0) return [element(target, "p", "note", say("Quarter_PlanFirst"))];
  return [commitOf(target, "primary", say, commit)];
}

export const commitOf = (target: Document, look: string, say: Words["say"], commit: () => void): HTMLElement =>
  element(target, "div", "actions", button(target, look, say("Quarter_Commit"), commit));
