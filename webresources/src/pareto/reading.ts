import { account } from "../model/tables.g";
import { aggregate, isTooMany } from "../ui/aggregate";
import { number, pages, text, type Reading } from "../ui/rows";
import { ranking, share, type Buyer, type Ranking } from "./share";

const { name, segment, revenue12, stateCode } = account.columns;

const query = `?$select=${name},${segment},${revenue12}&$filter=${stateCode} eq 0 and ${revenue12} gt 0&$orderby=${revenue12} desc,${account.id}`;

/**
 * Reads buyers from the greatest on until they bring the share. The server adds up the total; where there are too many
 * buyers for it, all are read and added up here.
 */
export async function read(api: Reading, tell: (clients: number) => void): Promise<Ranking> {
  const whole = await total(api);
  const buyers: Buyer[] = [];
  let sum = 0;
  for await (const page of pages(api, account.table, query)) {
    const read = page.map(buyer);
    buyers.push(...read);
    sum += read.reduce((all, { revenue }) => all + revenue, 0);
    if (whole && 100 * sum >= share * whole.sum) break;
    tell(buyers.length);
  }
  return whole ? ranking(buyers, whole.count, whole.sum) : ranking(buyers, buyers.length, sum);
}

async function total(api: Reading): Promise<{ count: number; sum: number } | null> {
  const what = {
    table: account.table, id: account.id, sum: revenue12, groups: [],
    conditions: [{ attribute: stateCode, operator: "eq", value: 0 }, { attribute: revenue12, operator: "gt", value: 0 }],
  } as const;
  try {
    const [all] = await aggregate(api, what, []);
    return all ?? { count: 0, sum: 0 };
  } catch (error) {
    if (isTooMany(error)) return null;
    throw error;
  }
}

const buyer = (row: Readonly<Record<string, unknown>>): Buyer => ({
  id: String(row[account.id]),
  name: text(row[name]) ?? "",
  segment: number(row[segment]),
  revenue: number(row[revenue12]) ?? 0,
});
