import { StallReason } from "../model/choices.g";
import { progress, progressDefinition } from "../model/tables.g";
import { aggregate } from "../ui/aggregate";
import { all, date, number, text, type Reading } from "../ui/rows";

/** How a progress of the catalogue goes over all clients, as the daily work has counted it. */
export interface Definition {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly stalled: number;
  readonly clients: number;
  readonly isSystemic: boolean;
  readonly since: Date | null;
  readonly why: Why;
}

/** Of the stalled progresses that the reader may see. */
export interface Why {
  readonly noActivity: number;
  readonly quarterPassed: number;
}

export const share = ({ open, stalled }: Definition): number => (open === 0 ? 0 : (100 * stalled) / open);

/** Systemic stalls first, among them those with the greatest share; then whatever else is stalled. */
export const worstFirst = (definitions: readonly Definition[]): Definition[] =>
  [...definitions].sort((one, other) =>
    Number(other.isSystemic) - Number(one.isSystemic) || share(other) - share(one) || other.stalled - one.stalled || one.name.localeCompare(other.name));

export async function stalledDefinitions(api: Reading, tag: string): Promise<Definition[]> {
  const { name, nameRussian, openProgresses, stalledProgresses, openClients, isSystemicStall, systemicSince } = progressDefinition.columns;
  const title = tag === "ru" ? nameRussian : name;
  const query = `?$select=${[name, nameRussian, openProgresses, stalledProgresses, openClients, isSystemicStall, systemicSince].join()}&$filter=${stalledProgresses} gt 0`;
  const [rows, reasons] = await Promise.all([all(api, progressDefinition.table, query), reasonsOf(api)]);
  return worstFirst(rows.map((row) => {
    const id = String(row[progressDefinition.id]);
    const count = (column: string): number => number(row[column]) ?? 0;
    return {
      id, name: text(row[title]) ?? text(row[name]) ?? "", open: count(openProgresses), stalled: count(stalledProgresses), clients: count(openClients),
      isSystemic: row[isSystemicStall] === true, since: date(row[systemicSince]), why: reasons.get(id) ?? { noActivity: 0, quarterPassed: 0 },
    };
  }));
}

/** Why progresses are stalled, by definition. Where there are too many at once, one reason is asked for after the other. */
async function reasonsOf(api: Reading): Promise<ReadonlyMap<string, Why>> {
  const { definitionId, stallReason, stalled, stateCode, weight } = progress.columns;
  const groups = await aggregate(api, {
    table: progress.table, id: progress.id, sum: weight, groups: [definitionId, stallReason],
    conditions: [{ attribute: stateCode, operator: "eq", value: 0 }, { attribute: stalled, operator: "eq", value: 1 }],
  }, [[...Object.values(StallReason).map((value) => ({ attribute: stallReason, operator: "eq", value }) as const), { attribute: stallReason, operator: "null" }]]);
  const reasons = new Map<string, Why>();
  for (const { keys: [id, reason], count } of groups) {
    const known = reasons.get(String(id)) ?? { noActivity: 0, quarterPassed: 0 };
    const more = (value: number): number => (reason === value ? count : 0);
    reasons.set(String(id), { noActivity: known.noActivity + more(StallReason.NoActivity), quarterPassed: known.quarterPassed + more(StallReason.QuarterPassed) });
  }
  return reasons;
}
