import type { Words } from "../ui/words";
import { gapsOf } from "./gaps";
import { isOverdue } from "./lifecycle";
import type { Plan } from "./plan";

/** Where the plan stands, in one or two sentences: since when, with whom, and what comes next. */
export function standing(plan: Plan, today: Date, words: Words): string[] {
  const { say, format } = words;
  const { course, lifecycle } = plan;
  const on = (date: Date | null): string => (date === null ? "–" : format.day(date));
  const manager = plan.manager?.name ?? say("Plan_NoManager");
  switch (lifecycle) {
    case "Draft": return [...(course.reason === "" ? [] : [say("Plan_Reason", finished(course.reason))]), lacking(plan, words)];
    case "InReview": return [say("Plan_InReview", on(course.submittedOn), manager), isOverdue(plan, today) ? say("Plan_Overdue", on(course.reviewDueOn)) : say("Plan_DueOn", on(course.reviewDueOn))];
    case "Approved": return [say("Plan_Approved", on(course.approvedOn), course.approvedBy?.name ?? "–"), say("Plan_Waits")];
    case "Active": return [say("Plan_Active", on(course.activatedOn), course.approvedBy?.name ?? "–", on(course.approvedOn))];
    case "Closed": return [course.reason === "" ? say("Plan_ClosedBare", on(course.closedOn)) : say("Plan_Closed", on(course.closedOn), finished(course.reason))];
  }
}

function lacking(plan: Plan, { say }: Words): string {
  const count = gapsOf(plan.gaps).filter(({ isNeeded }) => isNeeded).length;
  return count === 0 ? say("Plan_Ready") : say("Plan_Lacks", count);
}

/** What people write ends with a full stop or does not; the sentence does. */
const finished = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
