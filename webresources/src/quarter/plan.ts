import { PlanResult, QuarterPlanStatus } from "../model/choices.g";
import { firstDay, plus } from "../ui/quarters";
import { isDone, type Progress } from "./lanes";

/** A progress as the plan of the quarter holds it. */
export interface Item {
  readonly progress: string;
  readonly isAddition: boolean;
  readonly isCarriedOver: boolean;
  readonly result: number | null;
}

/** What a key account manager's quarter is measured by; the numbers are the server's. */
export interface Plan {
  readonly status: number | null;
  readonly frozenOn: Date | null;
  readonly planned: number;
  readonly completed: number;
  /** null: nothing is planned. */
  readonly percent: number | null;
  readonly added: number;
  readonly addedCompleted: number;
  readonly carriedOver: number;
  readonly items: readonly Item[];
}

export interface Rules {
  readonly fiscalStart: number;
  /** The day of the quarter on which a plan freezes by itself, counted from one. */
  readonly freezeDay: number;
}

export const isOpen = (plan: Plan | null): boolean => plan === null || plan.status === null || plan.status === QuarterPlanStatus.Open;

/** Who becomes a key account manager later has as many days from then; never after the quarter itself. */
export function freezesOn(quarter: string, { fiscalStart, freezeDay }: Rules, since: Date | null = null): Date {
  const [first, end] = [firstDay(quarter, fiscalStart), firstDay(plus(quarter, 1), fiscalStart)];
  const from = since !== null && since > first ? since : first;
  const freeze = new Date(from.getFullYear(), from.getMonth(), from.getDate() + freezeDay - 1);
  return freeze < end ? freeze : new Date(end.getFullYear(), end.getMonth(), 0);
}

/** Progresses of the quarter that its frozen plan does not hold: they are counted apart. */
export function additions(plan: Plan | null, current: readonly Progress[]): Progress[] {
  if (plan === null || isOpen(plan)) return [];
  const planned = new Set(plan.items.filter(({ isAddition }) => !isAddition).map(({ progress }) => progress));
  return current.filter(({ id }) => !planned.has(id));
}

/** Planned when the plan froze, in another quarter by now, and still counted. */
export function movedAway(plan: Plan | null, current: readonly Progress[]): string[] {
  if (plan === null || isOpen(plan)) return [];
  const here = new Set(current.map(({ id }) => id));
  return plan.items
    .filter(({ isAddition, result, progress }) => !isAddition && result !== PlanResult.Withdrawn && !here.has(progress))
    .map(({ progress }) => progress);
}

export interface Figures {
  readonly planned: number;
  readonly completed: number;
  readonly percent: number | null;
}

/** Of a frozen plan what the server has counted; of an open one what it would be if it froze now. */
export function figures(plan: Plan | null, current: readonly Progress[]): Figures {
  if (plan !== null && !isOpen(plan)) return plan;
  const completed = current.filter(isDone).length;
  return { planned: current.length, completed, percent: current.length === 0 ? null : (100 * completed) / current.length };
}
