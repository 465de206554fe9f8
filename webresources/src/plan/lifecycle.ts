import { isLocked, type Plan } from "./plan";

/** What can be done with a plan as a whole. */
export type Order = "submit" | "approve" | "return" | "withdraw" | "revise" | "close" | "answer" | "refresh";

/** Who reads: the plan's manager and those above may do what others may not. */
export interface Reader {
  readonly id: string;
  readonly isManager: boolean;
  readonly isAdministrator: boolean;
}

const isAuthor = ({ owner, course }: Plan, { id }: Reader): boolean => id === owner.id || id === course.submittedBy?.id;

/** What is offered, the likeliest first; the server decides. */
export function ordersFor(plan: Plan, reader: Reader): Order[] {
  const mayClose = reader.isManager || reader.id === plan.owner.id;
  const answer: Order[] = plan.escalated.state === "Raised" && (reader.isManager || reader.isAdministrator) ? ["answer"] : [];
  switch (plan.lifecycle) {
    case "Draft": return ["submit", "refresh", ...closing(mayClose)];
    case "InReview":
      if (isAuthor(plan, reader)) return ["withdraw"];
      return reader.isManager ? ["approve", "return"] : [];
    case "Approved": return ["revise", ...closing(mayClose)];
    case "Active": return [...answer, "revise", ...closing(mayClose)];
    case "Closed": return [];
  }
}

const closing = (mayClose: boolean): Order[] => (mayClose ? ["close"] : []);

/** Whether somebody has to say why. */
export const isReasoned = (order: Order): boolean => ["return", "revise", "close"].includes(order);

/** A review that is waited for longer than was agreed. */
export const isOverdue = ({ lifecycle, course }: Plan, today: Date): boolean =>
  lifecycle === "InReview" && course.reviewDueOn !== null && course.reviewDueOn < new Date(today.getFullYear(), today.getMonth(), today.getDate());

/** What is known can be taken over into the texts while they can be written. */
export const isWritable = (plan: Plan): boolean => !isLocked(plan);

/** What others see, or what cannot be taken back, is asked about before. */
export const isAsked = (order: Order): boolean => isReasoned(order) || order === "approve" || order === "answer";
