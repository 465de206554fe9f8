import { button, decorative, element, section } from "../ui/element";
import { table } from "../ui/table";
import type { Words } from "../ui/words";
import { escalated, overdue, type Plan } from "./plan";
import { cause, review } from "./wording";

/** What nobody but a manager can do: reviews that are overdue, and escalations whose cause is not said. */
export function waiting(target: Document, plans: readonly Plan[], today: Date, words: Words, open: (plan: Plan) => void): HTMLElement {
  const { say, format } = words;
  const all = [
    ...overdue(plans, today).map((plan) => ({ plan, what: review(plan, today, words), since: plan.reviewDueOn })),
    ...escalated(plans).map((plan) => ({ plan, what: cause(plan, words), since: plan.escalatedOn })),
  ];
  if (all.length === 0) return section(target, "waiting", say("Plans_Waiting"), element(target, "p", "", say("Plans_NothingWaits")));
  const columns = [{ title: say("Page_Client") }, { title: say("Plans_Kam") }, { title: say("Plans_What") }, { title: say("Plans_Since") }];
  const rows = all.map(({ plan, what, since }) => [
    button(target, "link", plan.client.name, () => open(plan)), plan.kam.name,
    element(target, "span", "asked", decorative(element(target, "span", "sign", "!")), what), since === null ? "–" : format.day(since),
  ]);
  return section(target, "waiting", say("Plans_Waiting"), element(target, "div", "scrolling", table(target, say("Plans_Waiting"), columns, rows)));
}
