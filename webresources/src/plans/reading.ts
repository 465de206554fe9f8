import { plan } from "../model/tables.g";
import { all, date, idOf, nameOf, number, text, type Reading } from "../ui/rows";
import type { Person, Plan } from "./plan";

const [userId, leader] = ["systemuserid", "parentsystemuserid"];
const columns = plan.columns;

const wanted = [
  columns.name, columns.lifecycle, columns.revision, columns.reviewDueOn, columns.escalation, columns.escalationQuarter, columns.escalatedOn, columns.quality,
  columns.targetBase, columns.forecast, columns.circleForecast, columns.trend, columns.q1Due, columns.q1Done, columns.q2Due, columns.q2Done, columns.q3Due, columns.q3Done, columns.q4Due, columns.q4Done, columns.due, columns.done,
  `_${columns.accountId}_value`, `_${columns.ownerId}_value`,
];

const quarters = [[columns.q1Due, columns.q1Done], [columns.q2Due, columns.q2Done], [columns.q3Due, columns.q3Done], [columns.q4Due, columns.q4Done]] as const;

/** All revisions of a year's plans that the reader may see. */
export async function plans(api: Reading, year: number): Promise<Plan[]> {
  const rows = await all(api, plan.table, `?$select=${wanted.join()}&$filter=${columns.year} eq ${year} and ${columns.stateCode} eq 0`);
  const leaders = await leadersOf(api, [...new Set(rows.flatMap((row) => idOf(row, columns.ownerId) ?? []))]);
  return rows.map((row) => {
    const of = (column: string): { readonly id: string; readonly name: string } => ({ id: idOf(row, column) ?? "", name: nameOf(row, column) });
    return {
      id: String(row[plan.id]), name: text(row[columns.name]) ?? "", client: of(columns.accountId), kam: of(columns.ownerId), team: leaders.get(of(columns.ownerId).id) ?? null,
      lifecycle: number(row[columns.lifecycle]) ?? 0, revision: number(row[columns.revision]) ?? 1, reviewDueOn: date(row[columns.reviewDueOn]),
      quarters: quarters.map(([due, done]) => ({ due: number(row[due]) ?? 0, done: number(row[done]) ?? 0 })),
      soFar: { due: number(row[columns.due]) ?? 0, done: number(row[columns.done]) ?? 0 },
      escalation: number(row[columns.escalation]), escalationQuarter: text(row[columns.escalationQuarter]) ?? "", escalatedOn: date(row[columns.escalatedOn]),
      quality: number(row[columns.quality]), target: number(row[columns.targetBase]), forecast: number(row[columns.forecast]),
      circle: number(row[columns.circleForecast]), trend: number(row[columns.trend]),
    };
  });
}

/** Who leads each of the users. */
async function leadersOf(api: Reading, users: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const own = users.map((user) => `${userId} eq ${user}`).join(" or ");
  const rows = own === "" ? [] : await all(api, "systemuser", `?$select=_${leader}_value&$filter=_${leader}_value ne null and (${own})`);
  return new Map(rows.map((row) => [String(row[userId]), { id: idOf(row, leader) ?? "", name: nameOf(row, leader) }]));
}

/** The years that have plans. */
export async function years(api: Reading): Promise<number[]> {
  const xml = `<fetch distinct="true"><entity name="${plan.table}"><attribute name="${columns.year}"/><order attribute="${columns.year}" descending="true"/></entity></fetch>`;
  return (await all(api, plan.table, `?fetchXml=${encodeURIComponent(xml)}`)).flatMap((row) => number(row[columns.year]) ?? []);
}
