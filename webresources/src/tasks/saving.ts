import { PlanTaskStatus } from "../model/choices.g";
import { planTask } from "../model/tables.g";
import { written } from "./task";

type Values = Readonly<Record<string, string | number | null>>;

const of = planTask.columns;

/** Nothing is asked for it: it is done today. */
export const done: Values = { [of.status]: PlanTaskStatus.Done };

const because = (reason: string): Values => (reason === "" ? {} : { [of.changeReason]: reason });

export const cancelled = (reason: string): Values => ({ [of.status]: PlanTaskStatus.Cancelled, ...because(reason) });

/** What was cancelled comes back without a word. */
export const open = (reason = ""): Values => ({ [of.status]: PlanTaskStatus.Open, ...because(reason) });

export const due = (day: Date, reason = ""): Values => ({ [of.dueDate]: written(day), ...because(reason) });

/** Fails with the server's sentence. */
export const save = async (api: Pick<Xrm.WebApi, "updateRecord">, id: string, values: Values): Promise<void> => void (await api.updateRecord(planTask.table, id, values));

export type { Values };
