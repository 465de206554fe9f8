import { DecisionStatus } from "../model/choices.g";

/** What a decision on a problem client is, as far as its form has to know. */
export interface Decision {
  readonly status: number | null;
  readonly decision: number | null;
}

/** An open one is decided by choosing: the status follows the choice, so that nobody has to set both. */
export function statusAfter({ status, decision }: Decision): number | null {
  if (decision !== null && (status === null || status === DecisionStatus.Open)) return DecisionStatus.Decided;
  return decision === null && status === DecisionStatus.Decided ? DecisionStatus.Open : status;
}

/** Decided needs both, what and why; a withdrawn one needs nothing more. */
export const isReasonNeeded = ({ status, decision }: Decision): boolean => status === DecisionStatus.Decided || (decision !== null && status !== DecisionStatus.Withdrawn);

export const isOverdue = (status: number | null, due: Date | null, today: Date): boolean => status === DecisionStatus.Open && due !== null && startOfDay(due) < startOfDay(today);

const startOfDay = (moment: Date): number => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
