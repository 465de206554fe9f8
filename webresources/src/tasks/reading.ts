import { PlanLifecycle, PlanTaskStatus } from "../model/choices.g";
import { plan, planTask, setting } from "../model/tables.g";
import { all, date, nameOf, number, text, type Reading } from "../ui/rows";
import { order, type Task } from "./task";

type Row = Record<string, unknown>;

/** What was due in a quarter and what of it was done, as the server has counted it. */
export interface Execution {
  readonly due: number;
  readonly done: number;
  /** Null: nothing was due. */
  readonly percent: number | null;
}

/** A plan as far as its tasks go. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly lifecycle: number;
  /** One for each quarter. */
  readonly quarters: readonly Execution[];
}

const { columns } = plan;
const counted = [
  [columns.q1Due, columns.q1Done, columns.q1Percent], [columns.q2Due, columns.q2Done, columns.q2Percent],
  [columns.q3Due, columns.q3Done, columns.q3Percent], [columns.q4Due, columns.q4Done, columns.q4Percent],
] as const;

export async function planOf(api: Reading, id: string): Promise<Plan> {
  const row: Row = await api.retrieveRecord(plan.table, id, `?$select=${[columns.name, columns.year, columns.lifecycle, ...counted.flat()].join()}`);
  return {
    id, name: text(row[columns.name]) ?? "", year: Number(row[columns.year]), lifecycle: number(row[columns.lifecycle]) ?? PlanLifecycle.Draft,
    quarters: counted.map(([due, done, percent]) => ({ due: number(row[due]) ?? 0, done: number(row[done]) ?? 0, percent: number(row[percent]) })),
  };
}

export async function tasksOf(api: Reading, id: string): Promise<Task[]> {
  const of = planTask.columns;
  const wanted = [of.name, of.type, of.supportRole, of.hours, of.dueDate, of.quarter, of.status, of.doneOn, of.movedCount, of.movedFrom, `_${of.responsibleId}_value`];
  const rows = await all(api, planTask.table, `?$select=${wanted.join()}&$filter=_${of.planId}_value eq ${id} and ${of.stateCode} eq 0`);
  return rows.map((row): Task => ({
    id: String(row[planTask.id]), name: text(row[of.name]) ?? "", type: number(row[of.type]), role: number(row[of.supportRole]), hours: number(row[of.hours]),
    responsible: nameOf(row, of.responsibleId), due: date(row[of.dueDate]) ?? new Date(), quarter: text(row[of.quarter]) ?? "", status: number(row[of.status]) ?? PlanTaskStatus.Open,
    doneOn: date(row[of.doneOn]), moves: number(row[of.movedCount]) ?? 0, left: (text(row[of.movedFrom]) ?? "").split(";").filter((quarter) => quarter !== ""),
  })).sort(order);
}

/** The month in which fiscal years start; the calendar's where nobody may say. */
export async function startMonth(api: Reading): Promise<number> {
  const { fiscalStartMonth } = setting.columns;
  const [row] = await all(api, setting.table, `?$select=${fiscalStartMonth}`).catch((): Row[] => []);
  return number(row?.[fiscalStartMonth]) ?? 1;
}
