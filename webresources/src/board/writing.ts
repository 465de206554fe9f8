import { ProgressStatus } from "../model/choices.g";
import { contact as contacts, progress } from "../model/tables.g";
import type { Kind, Progress } from "./progress";

/** Columns and values as the service takes them. */
export type Values = Readonly<Record<string, string | number | null>>;

const of = progress.columns;
const sets: Readonly<Record<Kind, string>> = { appointment: "appointments", phonecall: "phonecalls", task: "tasks" };

export const withStatus = (status: number): Values => ({ [of.status]: status });

export const withNote = (note: string): Values => ({ [of.evidenceNote]: note });

export const withContact = (id: string): Values => ({ [`${of.contactId}@odata.bind`]: id === "" ? null : `/${contacts.set}(${id})` });

/** One activity proves a progress: one of another kind that was linked before makes room. */
export function withActivity(kind: Kind, id: string, before: Progress): Values {
  const other = before.given.activity && before.given.activity.kind !== kind ? { [`kam_${before.given.activity.kind}id@odata.bind`]: null } : {};
  return { ...other, [`kam_${kind}id@odata.bind`]: `/${sets[kind]}(${id})` };
}

export const withMoney = (value: number | null): Values => ({ [of.answerMoney]: value });

export const withPercent = (value: number | null): Values => ({ [of.answerPercent]: value });

export const withText = (text: string): Values => ({ [of.answerText]: text });

export const withDate = (date: string): Values => ({ [of.answerDate]: date === "" ? null : date });

export const withReason = (reason: string): Values => ({ [of.changeReason]: reason });

export const withStep = (step: string): Values => ({ [of.nextStep]: step === "" ? null : step });

export const withStepOn = (on: string): Values => ({ [of.nextStepOn]: on === "" ? null : on });

export const withQuarter = (quarter: string): Values => ({ [of.plannedQuarter]: quarter === "" ? null : quarter });

/** 'Not applicable' is the state of the row; its reason travels in the same save. */
export const withState = (isApplicable: boolean): Values => ({ [of.stateCode]: isApplicable ? 0 : 1, statuscode: isApplicable ? 1 : 2 });

export const isCompleting = (values: Values): boolean => values[of.status] === ProgressStatus.Completed;
