import { PlanResult } from "../model/choices.g";
import { account, quarterPlanItem } from "../model/tables.g";
import { all, idOf, nameOf, number, text, type Reading } from "../ui/rows";

/** A client of a key account manager, and what the quarter's plan holds of it. */
export interface Client {
  readonly id: string;
  readonly name: string;
  readonly segment: number | null;
  /** Completion in percent; null: no checklist. */
  readonly completion: number | null;
  readonly stalled: number;
  readonly planned: number;
  readonly completed: number;
  readonly added: number;
}

export interface Item {
  readonly client: string;
  readonly name: string;
  readonly isAddition: boolean;
  readonly result: number | null;
}

type Known = Pick<Client, "id" | "name" | "segment" | "completion" | "stalled">;

/** The manager's clients together with those that the plan holds and that have another owner by now; the most stalled first. */
export function joined(owned: readonly Known[], items: readonly Item[]): Client[] {
  const clients = new Map<string, Client>(owned.map((client) => [client.id, { ...client, planned: 0, completed: 0, added: 0 }]));
  for (const { client, name, isAddition, result } of items) {
    const known = clients.get(client) ?? { id: client, name, segment: null, completion: null, stalled: 0, planned: 0, completed: 0, added: 0 };
    const counts = !isAddition && result !== PlanResult.Withdrawn;
    clients.set(client, {
      ...known,
      planned: known.planned + Number(counts),
      completed: known.completed + Number(counts && result === PlanResult.Completed),
      added: known.added + Number(isAddition),
    });
  }
  return [...clients.values()].sort((one, other) => other.stalled - one.stalled || one.name.localeCompare(other.name));
}

export async function clients(api: Reading, kpi: string, user: string): Promise<Client[]> {
  return joined(...(await Promise.all([owned(api, user), items(api, kpi)])));
}

async function owned(api: Reading, user: string): Promise<Known[]> {
  const { name, segment, progressPercent, progressApplicable, stalledCount, stateCode, ownerId } = account.columns;
  const filter = `_${ownerId}_value eq ${user} and ${stateCode} eq 0 and ${progressApplicable} gt 0`;
  const rows = await all(api, account.table, `?$select=${[name, segment, progressPercent, stalledCount].join()}&$filter=${encodeURIComponent(filter)}`);
  return rows.map((row) => ({
    id: String(row[account.id]), name: text(row[name]) ?? "", segment: number(row[segment]), completion: number(row[progressPercent]), stalled: number(row[stalledCount]) ?? 0,
  }));
}

async function items(api: Reading, kpi: string): Promise<Item[]> {
  const { accountId, isAddition, planResult, kpiId } = quarterPlanItem.columns;
  const rows = await all(api, quarterPlanItem.table, `?$select=${isAddition},${planResult},_${accountId}_value&$filter=_${kpiId}_value eq ${kpi}`);
  return rows.map((row) => ({ client: idOf(row, accountId) ?? "", name: nameOf(row, accountId), isAddition: row[isAddition] === true, result: number(row[planResult]) }));
}
