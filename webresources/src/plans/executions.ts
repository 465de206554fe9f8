import { element, section } from "../ui/element";
import type { Column } from "../ui/table";
import type { Words } from "../ui/words";
import { executed, mean, type Plan } from "./plan";
import { teams, type Drill } from "./teams";
import { execution } from "./wording";

/** What was done of what was due, and what is planned for the quarters ahead, by manager and team in the order of their names: this is no ranking. */
export function executions(target: Document, plans: readonly Plan[], ahead: readonly boolean[], words: Words, drill: Drill): HTMLElement {
  const { say } = words;
  const columns: Column[] = [{ title: say("Plans_Kam") }, ...["Q1", "Q2", "Q3", "Q4", say("Plans_YearSoFar"), say("Plans_Quality")].map((title) => ({ title, isNumber: true }))];
  const whole = teams(target, say("Plans_Executions"), columns, plans, { first: (name) => name, figures: (own) => figures(own, ahead, words) }, words, drill);
  return section(target, "executions", say("Plans_Executions"), element(target, "p", "note", say("Plans_ExecutionsNote")), element(target, "div", "scrolling", whole));
}

function figures(plans: readonly Plan[], ahead: readonly boolean[], words: Words): string[] {
  const { quarters, year } = executed(plans);
  const quality = mean(plans.map((plan) => plan.quality));
  return [...quarters.map((of, at) => (ahead[at] && of.due > 0 ? words.say("Plans_Planned", of.due) : execution(of, words))), execution(year, words), quality === null ? "–" : words.format.percent(quality)];
}
