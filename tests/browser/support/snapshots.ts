import { Dataverse } from "./dataverse";

const set = "kam_snapshots";

/** How many of the clients are kept with which completion. */
const groups = [{ clients: 15, completion: 80 }, { clients: 30, completion: 40 }] as const;

export interface Growth {
  readonly reached: number;
  readonly below: number;
}

/**
 * Keeps of every client what it was a year before the last snapshots: the first 15 at 80 %, the next 30 at 40 %, each with
 * a growth of its own since. And of twelve clients what they were a month earlier, from which no year leads to a snapshot.
 */
export async function aYearAgo(): Promise<Growth> {
  const service = await Dataverse.asImporter();
  const rows = await service.rows(`${set}?$select=kam_name,kam_ltvrevenue,_kam_accountid_value,_ownerid_value&$filter=kam_month eq 2026-05-31 and kam_ltvrevenue gt 0&$orderby=_kam_accountid_value`);
  const grown: number[][] = groups.map(() => []);
  let at = 0;
  for (const [group, { clients, completion }] of groups.entries())
    for (const row of rows.slice(at, (at += clients))) {
      const later = Number(row["kam_ltvrevenue"]);
      const before = Math.round(later / (1.25 + grown[group]!.length / 100 - group / 7));
      grown[group]!.push((100 * (later - before)) / before);
      await keep(service, row, "2025-05-31", before, completion);
    }
  for (const row of rows.slice(0, 12)) await keep(service, row, "2025-04-30", 1000, 80);
  return { reached: median(grown[0]!), below: median(grown[1]!) };
}

const keep = (service: Dataverse, row: Record<string, unknown>, month: string, ltv: number, completion: number): Promise<unknown> =>
  service.create(set, {
    kam_name: row["kam_name"], kam_month: month, kam_ltvrevenue: ltv, kam_progresspercent: completion,
    "kam_accountid@odata.bind": `/accounts(${String(row["_kam_accountid_value"])})`, "ownerid@odata.bind": `/systemusers(${String(row["_ownerid_value"])})`,
  });

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
}
