import { PlanLifecycle } from "../model/choices.g";
import { daysBetween } from "../ui/days";
import type { Words } from "../ui/words";
import { executed, percent, type Executed, type Plan } from "./plan";

/** '75% (3 of 4)'. */
export function execution(of: Executed, { say, format }: Words): string {
  const share = percent(of);
  return share === null ? say("Plans_NoPercent") : say("Plans_Of", format.percent(share), format.number(of.done, 0), format.number(of.due, 0));
}

export function headline(plans: readonly Plan[], year: number, { say, format }: Words): string {
  const active = plans.filter(({ lifecycle }) => lifecycle === PlanLifecycle.Active).length;
  const share = percent(executed(plans).year);
  return say("Plans_Headline", plans.length, String(year), format.number(active, 0), share === null ? say("Plans_NotDue") : format.percent(share));
}

export const review = ({ reviewDueOn }: Plan, today: Date, { say, format }: Words): string =>
  reviewDueOn === null ? "" : say("Plans_Review", daysBetween(reviewDueOn, today), format.day(reviewDueOn));

/** What the quarter came to for which the manager is asked. */
export function cause({ escalationQuarter, quarters }: Plan, words: Words): string {
  const of = quarters[Number(escalationQuarter.slice(-1)) - 1] ?? { due: 0, done: 0 };
  return words.say("Plans_Raised", escalationQuarter, execution(of, words));
}
