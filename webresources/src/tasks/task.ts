import { PlanTaskStatus } from "../model/choices.g";

/** A task of a plan: an agreed step on a day of its year. */
export interface Task {
  readonly id: string;
  readonly name: string;
  readonly type: number | null;
  readonly responsible: string;
  /** Whose help it takes. */
  readonly role: number | null;
  readonly hours: number | null;
  readonly due: Date;
  /** Of the due date, 'YYYY-Qn', as the server counts it. */
  readonly quarter: string;
  readonly status: number;
  readonly doneOn: Date | null;
  readonly moves: number;
  /** The quarters that it was moved out of: there it stays not done. */
  readonly left: readonly string[];
}

export const isOpen = ({ status }: Task): boolean => status === PlanTaskStatus.Open;
export const isDone = ({ status }: Task): boolean => status === PlanTaskStatus.Done;
export const isCancelled = ({ status }: Task): boolean => status === PlanTaskStatus.Cancelled;

/** Its day has passed, and it is still open. */
export const isLate = (task: Task, today: Date): boolean => isOpen(task) && task.due < new Date(today.getFullYear(), today.getMonth(), today.getDate());

/** The same day so many quarters later; a month that is shorter ends earlier. */
export function shifted(day: Date, quarters: number): Date {
  const last = new Date(day.getFullYear(), day.getMonth() + 3 * quarters + 1, 0);
  return new Date(last.getFullYear(), last.getMonth(), Math.min(day.getDate(), last.getDate()));
}

/** As the service takes a day. */
export const written = (day: Date): string => [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/** What is left to do first, by its day. */
export const order = (one: Task, other: Task): number => Number(!isOpen(one)) - Number(!isOpen(other)) || one.due.getTime() - other.due.getTime() || one.name.localeCompare(other.name);
