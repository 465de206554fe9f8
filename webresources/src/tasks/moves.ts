import { PlanLifecycle } from "../model/choices.g";
import { plus } from "../ui/quarters";
import { shifted, type Task } from "./task";

/** The four quarters of a plan's year. */
export const quartersOf = (year: number): string[] => [0, 1, 2, 3].map((at) => plus(`${year}-Q1`, at));

/** What a task moved to another quarter becomes, before anybody has said otherwise. */
export interface Move {
  readonly due: Date;
  /** A plan that is worked by asks why something comes later: the quarter that it leaves counts it as not done. */
  readonly needsReason: boolean;
}

export function moveOf(task: Task, quarter: string, lifecycle: number): Move {
  const [from, to] = [task.quarter, quarter].map((each) => Number(each.slice(0, 4)) * 4 + Number(each.slice(-1)));
  return { due: shifted(task.due, (to ?? 0) - (from ?? 0)), needsReason: lifecycle === PlanLifecycle.Active && quarter > task.quarter };
}
