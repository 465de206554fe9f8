import { kpi, setting } from "../model/tables.g";
import { all, date, idOf, nameOf, number, text, type Reading } from "../ui/rows";
import { quarterOf } from "../ui/quarters";
import type { Kpi } from "./kpis";

/** The quarter of today. */
export async function currentQuarter(api: Reading): Promise<string> {
  const { fiscalStartMonth } = setting.columns;
  const [row] = await all(api, setting.table, `?$select=${fiscalStartMonth}&$top=1`);
  return quarterOf(new Date(), number(row?.[fiscalStartMonth]) ?? 1);
}

/** The results of a quarter that the reader may see, by the managers' names. */
export async function kpis(api: Reading, quarter: string): Promise<Kpi[]> {
  const columns = kpi.columns;
  const wanted = [
    columns.quarterPlanStatus, columns.frozenOn, columns.planned, columns.completed, columns.percent, columns.added, columns.addedCompleted,
    columns.carriedOver, columns.clients, columns.ltvGrowth, columns.uplift, columns.peers, columns.upliftAsOn,
  ];
  const rows = await all(api, kpi.table, `?$select=${wanted.join()},_${columns.userId}_value&$filter=${encodeURIComponent(`${columns.quarter} eq '${quarter}'`)}`);
  return rows.map((row) => {
    const count = (column: string): number => number(row[column]) ?? 0;
    return {
      id: String(row[kpi.id]), user: idOf(row, columns.userId) ?? "", name: nameOf(row, columns.userId),
      status: number(row[columns.quarterPlanStatus]), frozenOn: date(row[columns.frozenOn]),
      planned: count(columns.planned), completed: count(columns.completed), percent: number(row[columns.percent]),
      added: count(columns.added), addedCompleted: count(columns.addedCompleted), carriedOver: count(columns.carriedOver),
      clients: number(row[columns.clients]), growth: number(row[columns.ltvGrowth]), uplift: number(row[columns.uplift]),
      peers: number(row[columns.peers]), upliftAsOn: date(row[columns.upliftAsOn]),
    };
  }).sort((one, other) => one.name.localeCompare(other.name));
}

/** The quarters that have results, the latest first. */
export async function quarters(api: Reading): Promise<string[]> {
  const { quarter } = kpi.columns;
  const xml = `<fetch distinct="true" top="12"><entity name="${kpi.table}"><attribute name="${quarter}"/><order attribute="${quarter}" descending="true"/></entity></fetch>`;
  return (await all(api, kpi.table, `?fetchXml=${encodeURIComponent(xml)}`)).flatMap((row) => text(row[quarter]) ?? []);
}
