import { ProgressStatus } from "../model/choices.g";
import { kpi, progress, quarterPlanItem, setting } from "../model/tables.g";
import { namesOf } from "../progress/names";
import { all, date, idOf, nameOf, number, text, type Reading } from "../ui/rows";
import { plus } from "../ui/quarters";
import type { Progress } from "./lanes";
import type { Item, Plan, Rules } from "./plan";

export async function rules(api: Reading): Promise<Rules> {
  const { fiscalStartMonth, freezeDay } = setting.columns;
  const [row] = await all(api, setting.table, `?$select=${fiscalStartMonth},${freezeDay}&$top=1`);
  return { fiscalStart: number(row?.[fiscalStartMonth]) ?? 1, freezeDay: number(row?.[freezeDay]) ?? 10 };
}

/** Everything that is left to do, and what is completed of this quarter and the next. */
export async function progresses(api: Reading, user: string, quarter: string, tag: string): Promise<Progress[]> {
  const { accountId, definitionId, name, status, weight, plannedQuarter, stalledSince, stateCode, ownerId } = progress.columns;
  const filter = `_${ownerId}_value eq ${user} and ${stateCode} eq 0 and `
    + `(${status} ne ${ProgressStatus.Completed} or ${plannedQuarter} eq '${quarter}' or ${plannedQuarter} eq '${plus(quarter, 1)}')`;
  const query = `?$select=${name},${status},${weight},${plannedQuarter},${stalledSince},_${accountId}_value,_${definitionId}_value&$filter=${encodeURIComponent(filter)}`;
  const [rows, names] = await Promise.all([all(api, progress.table, query), namesOf(api, tag)]);
  return rows.map((row) => ({
    id: String(row[progress.id]),
    name: names.get(idOf(row, definitionId) ?? "") ?? text(row[name]) ?? "",
    client: { id: idOf(row, accountId) ?? "", name: nameOf(row, accountId) },
    status: number(row[status]), weight: number(row[weight]) ?? 0, quarter: text(row[plannedQuarter]), stalledSince: date(row[stalledSince]),
  }));
}

/** The plan of a quarter with what it holds; null: nobody has made one yet. */
export async function plan(api: Reading, user: string, quarter: string): Promise<Plan | null> {
  const columns = kpi.columns;
  const wanted = [columns.quarterPlanStatus, columns.frozenOn, columns.planned, columns.completed, columns.percent, columns.added, columns.addedCompleted, columns.carriedOver];
  const filter = `_${columns.userId}_value eq ${user} and ${columns.quarter} eq '${quarter}'`;
  const [row] = await all(api, kpi.table, `?$select=${wanted.join()}&$filter=${encodeURIComponent(filter)}`);
  if (!row) return null;
  const count = (column: string): number => number(row[column]) ?? 0;
  return {
    status: number(row[columns.quarterPlanStatus]), frozenOn: date(row[columns.frozenOn]),
    planned: count(columns.planned), completed: count(columns.completed), percent: number(row[columns.percent]),
    added: count(columns.added), addedCompleted: count(columns.addedCompleted), carriedOver: count(columns.carriedOver),
    items: await items(api, String(row[kpi.id])),
  };
}

async function items(api: Reading, id: string): Promise<Item[]> {
  const { kpiId, progressId, isAddition, isCarriedOver, planResult } = quarterPlanItem.columns;
  const rows = await all(api, quarterPlanItem.table, `?$select=${isAddition},${isCarriedOver},${planResult},_${progressId}_value&$filter=_${kpiId}_value eq ${id}`);
  return rows.map((row) => ({
    progress: idOf(row, progressId) ?? "", isAddition: row[isAddition] === true, isCarriedOver: row[isCarriedOver] === true, result: number(row[planResult]),
  }));
}
