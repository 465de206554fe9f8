import { InitiativeOutcome, PlanTaskStatus } from "../model/choices.g";
import { account, initiative, plan, planTask, progressDefinition, setting } from "../model/tables.g";
import { plain } from "../ui/news";
import { all, date, idOf, nameOf, number, text, type Reading } from "../ui/rows";
import type { Rules } from "./desk";
import type { Names } from "./facts";
import type { Reader } from "./lifecycle";
import type { Plan } from "./plan";
import { priorityOf, type Priority } from "./priority";
import { planOf, shown } from "./rows";
import type { Client } from "./starting";

export const read = async (api: Reading, id: string): Promise<Plan> => planOf((await api.retrieveRecord(plan.table, id, `?$select=${shown}`)) as Record<string, unknown>);

/** The plans of a client, the newest first. */
export async function plansOf(api: Reading, client: string): Promise<Plan[]> {
  const { accountId, year, revision } = plan.columns;
  return (await all(api, plan.table, `?$select=${shown}&$filter=_${accountId}_value eq ${client}&$orderby=${year} desc,${revision} desc`)).map(planOf);
}

export async function clientOf(api: Reading, id: string): Promise<Client> {
  const { name, segment } = account.columns;
  const row: Record<string, unknown> = await api.retrieveRecord(account.table, id, `?$select=${name},${segment}`);
  return { id, name: text(row[name]) ?? "", segment: number(row[segment]) };
}

/** What ships, for whoever may not read the settings. */
export async function rulesOf(api: Reading): Promise<Rules> {
  const { planFreshDays, executionLow, executionVeryLow, fiscalStartMonth } = setting.columns;
  const [row] = await all(api, setting.table, `?$select=${planFreshDays},${executionLow},${executionVeryLow},${fiscalStartMonth}`).catch(() => []);
  return {
    freshDays: number(row?.[planFreshDays]) ?? 90, low: number(row?.[executionLow]) ?? 50, veryLow: number(row?.[executionVeryLow]) ?? 25,
    startMonth: number(row?.[fiscalStartMonth]) ?? 1,
  };
}

/** What progresses are called in the reader's language, by the codes of their definitions. */
export async function namesOf(api: Reading, tag: string): Promise<Names> {
  const { code, name, nameRussian } = progressDefinition.columns;
  const title = tag === "ru" ? nameRussian : name;
  const rows = await all(api, progressDefinition.table, `?$select=${code},${title}`);
  return new Map(rows.map((row) => [text(row[code]) ?? "", text(row[title]) ?? ""]));
}

/** So many managers stand above one another at the most. */
const levels = 10;

/** Whether the reader is the plan's manager or stands above: looked up where something depends on it. */
export async function readerOf(api: Reading, xrm: Xrm.XrmStatic, { manager }: Plan): Promise<Reader> {
  const { userId, roles } = xrm.Utility.getGlobalContext().userSettings;
  const id = plain(userId);
  const isAdministrator = roles.get().some(({ name }) => name === "KAM Administrator");
  let above = manager?.id ?? null;
  for (let level = 0; above !== null && above !== id && level < levels; level++) above = await managerOf(api, above).catch(() => null);
  return { id, isAdministrator, isManager: above === id };
}

async function managerOf(api: Reading, user: string): Promise<string | null> {
  return idOf((await api.retrieveRecord("systemuser", user, "?$select=_parentsystemuserid_value")) as Record<string, unknown>, "parentsystemuserid");
}

/** What stands on one page of a plan beside its own columns: where most is to be gained, and what is to be done next. */
export interface Digest {
  readonly initiatives: readonly { readonly name: string; readonly value: number | null }[];
  readonly tasks: readonly { readonly name: string; readonly on: Date | null; readonly who: string }[];
  readonly priority: Priority | null;
}

export async function digestOf(api: Reading, one: Plan): Promise<Digest> {
  const { id } = one;
  const { columns: of } = initiative;
  const { columns } = planTask;
  const [priority, initiatives, tasks] = await Promise.all([
    priorityOf(api, one),
    all(api, initiative.table, `?$select=${of.name},${of.weightedValue}&$filter=_${of.planId}_value eq ${id} and ${of.outcome} eq ${InitiativeOutcome.Open}&$orderby=${of.weightedValue} desc&$top=3`),
    all(api, planTask.table, `?$select=${columns.name},${columns.dueDate},_${columns.responsibleId}_value&$filter=_${columns.planId}_value eq ${id} and ${columns.status} eq ${PlanTaskStatus.Open}&$orderby=${columns.dueDate}&$top=4`),
  ]);
  return {
    priority,
    initiatives: initiatives.map((row) => ({ name: text(row[of.name]) ?? "", value: number(row[of.weightedValue]) })),
    tasks: tasks.map((row) => ({ name: text(row[columns.name]) ?? "", on: date(row[columns.dueDate]), who: nameOf(row, columns.responsibleId) })),
  };
}
