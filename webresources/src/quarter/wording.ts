import { QuarterPlanStatus } from "../model/choices.g";
import type { Words } from "../ui/words";
import { freezesOn, isOpen, type Plan, type Rules } from "./plan";
import type { Result } from "./moving";

/** Whether the plan can still change, until when or since when. */
export function stateOf(plan: Plan | null, quarter: string, rules: Rules, since: Date | null, today: Date, { say, format }: Words): string {
  if (plan === null || isOpen(plan)) {
    const on = freezesOn(quarter, rules, since);
    return say(on > today ? "Quarter_State_Open" : "Quarter_State_Due", quarter, format.day(on));
  }
  const key = Object.entries(QuarterPlanStatus).find(([, value]) => value === plan.status)?.[0] ?? "Closed";
  return say(`Quarter_State_${key}`, quarter, plan.frozenOn === null ? "–" : format.day(plan.frozenOn));
}

/** What came of a move: said when the server has said so. */
export function resultOf({ moved, refused }: Result, quarter: string | null, { say }: Words): string {
  const done = moved.length === 0 ? "" : quarter === null ? say("Quarter_Unplanned", moved.length) : say("Quarter_Moved", moved.length, quarter);
  const [first] = refused;
  return first ? `${done} ${say("Quarter_Refused", refused.length, first.sentence)}`.trim() : done;
}
