import { account, clientValue } from "../model/tables.g";
import { splitsOfValues } from "../segment/splits";
import { aggregate, type Condition } from "../ui/aggregate";
import { number, text, type Reading } from "../ui/rows";
import { most, type Field, type Point, type Sum } from "./points";

const { s1, s2, revenue12, accountId, stateCode } = clientValue.columns;
const { name, segment } = account.columns;

/** How many of those without a known potential are named. */
export const named = 100;

/** Whom to draw and whom to name, with the sums of all of them by the server. */
export async function read(api: Reading): Promise<Field> {
  const [drawn, known, unknown, unknownSum] = await Promise.all([
    greatest(api, "ne", most), sum(api, "not-null"), greatest(api, "eq", named), sum(api, "null"),
  ]);
  return { drawn, known, unknown, unknownSum };
}

async function greatest(api: Reading, potential: "ne" | "eq", count: number): Promise<Point[]> {
  const query =
    `?$select=${s1},${s2},${revenue12}&$expand=${accountId}($select=${name},${segment})` +
    `&$filter=${stateCode} eq 0 and ${s1} ne null and ${s2} ${potential} null&$orderby=${revenue12} desc&$top=${count}`;
  const { entities } = await api.retrieveMultipleRecords(clientValue.table, query);
  return entities.map(point);
}

async function sum(api: Reading, operator: "null" | "not-null"): Promise<Sum> {
  const conditions: Condition[] = [
    { attribute: stateCode, operator: "eq", value: 0 }, { attribute: s1, operator: "not-null" }, { attribute: s2, operator },
  ];
  const parts = await aggregate(api, { table: clientValue.table, id: clientValue.id, sum: revenue12, groups: [], conditions }, splitsOfValues);
  return parts.reduce((all, part) => ({ count: all.count + part.count, sum: all.sum + part.sum }), { count: 0, sum: 0 });
}

function point(row: Readonly<Record<string, unknown>>): Point {
  const client = (row[accountId] ?? {}) as Readonly<Record<string, unknown>>;
  return {
    id: String(client[account.id]),
    name: text(client[name]) ?? "",
    segment: number(client[segment]),
    value: number(row[s1]) ?? 0,
    potential: number(row[s2]),
    revenue: number(row[revenue12]) ?? 0,
  };
}
