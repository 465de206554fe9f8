import { element, section } from "../../ui/element";
import type { Desk } from "../desk";
import type { Digest } from "../reading";

/** What the plan is after and what comes next, where the plan is read and not written. */
export function digest({ target, words, plan }: Desk, { initiatives, tasks, priority }: Digest): HTMLElement[] {
  const { say, format } = words;
  const list = (lines: readonly string[]): HTMLElement =>
    lines.length === 0 ? element(target, "p", "note", say("Plan_NoneYet")) : element(target, "ul", "lines", ...lines.map((line) => element(target, "li", "", line)));
  const weighed = initiatives.map(({ name, value }) => (value === null ? name : `${name}: ${format.money(value)}`));
  const due = tasks.map(({ name, on, who }) => [name, ...(on === null ? [] : [format.day(on)]), ...(who === "" ? [] : [who])].join(", "));
  const ranked = priority === null ? [] : [element(target, "p", "note", say("Plan_Priority", priority.place, priority.clients, plan.owner.name))];
  return [
    section(target, "goal", say("Plan_Goal"), element(target, "p", plan.goal === "" ? "note" : "text", plan.goal === "" ? say("Plan_NoneYet") : plan.goal)),
    section(target, "initiatives", say("Plan_Initiatives"), list(weighed), ...ranked),
    section(target, "tasks", say("Plan_Tasks"), list(due)),
  ];
}
