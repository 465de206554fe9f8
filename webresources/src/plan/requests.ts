import { account, plan } from "../model/tables.g";
import { asking, bound, of, type BoundRequest } from "../ui/requests";

const client = (id: string) => ({ entityType: account.table, id });

const planOf = (id: string) => ({ entityType: plan.table, id });

/** Starts the plan of a client and year, or finds it. The reason is for clients outside K and A; what is taken over are ids with commas between them. */
export const startPlan = (id: string, year: number, reason: string, takeOver: readonly string[]): BoundRequest => ({
  ...bound("kam_StartPlan", client(id), { Year: of("Edm.Int32"), Reason: of("Edm.String"), TakeOver: of("Edm.String") }),
  ...{ Year: year, Reason: reason, TakeOver: takeOver.join() },
});

/** What of the year before is still open. */
export const offerTakeOver = (id: string, year: number): BoundRequest => ({ ...asking("kam_OfferTakeOver", client(id), { Year: of("Edm.Int32") }), ...{ Year: year } });

/** What is known of the client anew. */
export const refreshPlan = (id: string): BoundRequest => bound("kam_RefreshPlan", planOf(id));

export const submitPlan = (id: string): BoundRequest => bound("kam_SubmitPlan", planOf(id));

export const approvePlan = (id: string): BoundRequest => bound("kam_ApprovePlan", planOf(id));

const reasoned = (name: string) => (id: string, reason: string): BoundRequest => ({ ...bound(name, planOf(id), { Reason: of("Edm.String") }), ...{ Reason: reason } });

export const returnPlan = reasoned("kam_ReturnPlan");

/** Taken back by who sent it: for that nobody owes a reason. */
export const withdrawPlan = (id: string): BoundRequest => bound("kam_ReturnPlan", planOf(id));

/** Makes a copy that can be written; the plan itself stays as it is until the copy is approved. */
export const revisePlan = reasoned("kam_RevisePlan");

export const closePlan = reasoned("kam_ClosePlan");

/** @param cause an option of the choice of causes. */
export const answerEscalation = (id: string, cause: number, note: string): BoundRequest => ({
  ...bound("kam_AnswerEscalation", planOf(id), { Cause: of("Edm.Int32"), Note: of("Edm.String") }),
  ...{ Cause: cause, Note: note },
});
