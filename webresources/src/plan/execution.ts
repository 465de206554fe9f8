import type { Words } from "../ui/words";
import type { Plan, Quarter } from "./plan";

/** Below which percentages a quarter is marked, as the escalation judges them. */
export interface Limits {
  readonly low: number;
  readonly veryLow: number;
}

export type Mark = "none" | "good" | "low" | "verylow";

/** A quarter as it stands: nothing due is neither good nor bad. */
export function markOf({ percent }: Quarter, { low, veryLow }: Limits): Mark {
  if (percent === null) return "none";
  return percent < veryLow ? "verylow" : percent < low ? "low" : "good";
}

/** Whether a quarter of the plan is over, runs, or is to come; quarters are counted from 0. */
export function timeOf(year: number, at: number, today: string): "over" | "current" | "ahead" {
  const quarter = `${year}-Q${at + 1}`;
  return quarter === today ? "current" : quarter < today ? "over" : "ahead";
}

/** '3 of 4 tasks, 75 %'; of a quarter to come, how many are planned. */
export const countOf = ({ due, done, percent }: Quarter, { say, format }: Words, isAhead = false): string =>
  isAhead && due > done ? say("Plan_Planned", due - done) : percent === null ? say("Plan_NothingDue") : say("Plan_DoneOf", due, done, format.percent(percent));

/** Why the plan asks its manager for a cause, or what the cause was. */
export function escalationSentence({ escalated }: Plan, { say, format }: Words): string | null {
  const { state, quarter, on, cause, note } = escalated;
  if (state === "None") return null;
  if (state === "Raised") return say("Plan_Escalated", quarter, on === null ? "–" : format.day(on));
  return say("Plan_Answered", quarter, say(`Plan_Cause_${cause ?? "SupportNeeded"}`), note === "" ? "–" : note);
}
