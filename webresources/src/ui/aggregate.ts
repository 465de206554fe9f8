import { fetch, type Reading } from "./rows";

export interface Condition {
  readonly attribute: string;
  readonly operator: "eq" | "gt" | "lt" | "like" | "not-like" | "null" | "not-null";
  readonly value?: string | number;
}

/** What to count and to sum up, of which rows, by what. */
export interface Aggregate {
  readonly table: string;
  readonly id: string;
  readonly sum: string;
  readonly groups: readonly string[];
  readonly conditions: readonly Condition[];
  /** The row that a lookup of these rows holds has to be so. */
  readonly within?: Within;
}

export interface Within {
  readonly table: string;
  readonly id: string;
  readonly lookup: string;
  readonly conditions: readonly Condition[];
}

export interface Group {
  readonly keys: readonly unknown[];
  readonly count: number;
  readonly sum: number;
}

/** The service refuses to aggregate more than 50 000 rows at once. */
const tooManyRows = -2147164125;

/**
 * Counts and sums on the server. Where the rows are too many for it, they are split by the next of `splits` and the
 * parts asked for one by one; every split has to cover all rows once.
 */
export async function aggregate(api: Reading, what: Aggregate, splits: readonly (readonly Condition[])[]): Promise<Group[]> {
  try {
    const { entities } = await api.retrieveMultipleRecords(what.table, fetch(xml(what)));
    return entities.map((row: Record<string, unknown>) => group(row, what.groups));
  } catch (error) {
    const [split, ...others] = splits;
    if (!split || !isTooMany(error)) throw error;
    const parts: Group[] = [];
    for (const condition of split) parts.push(...(await aggregate(api, { ...what, conditions: [...what.conditions, condition] }, others)));
    return parts;
  }
}

export const isTooMany = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "errorCode" in error && error.errorCode === tooManyRows;

function xml({ table, id, sum, groups, conditions, within }: Aggregate): string {
  const grouped = groups.map((name, at) => `<attribute name="${name}" groupby="true" alias="key${at}"/>`).join("");
  const filter = conditions.map(condition).join("");
  return (
    `<fetch aggregate="true"><entity name="${table}">${grouped}` +
    `<attribute name="${id}" aggregate="count" alias="count"/><attribute name="${sum}" aggregate="sum" alias="sum"/>` +
    `<filter>${filter}</filter>${within === undefined ? "" : link(within)}</entity></fetch>`
  );
}

const link = ({ table, id, lookup, conditions }: Within): string =>
  `<link-entity name="${table}" from="${id}" to="${lookup}"><filter>${conditions.map(condition).join("")}</filter></link-entity>`;

const condition = ({ attribute, operator, value }: Condition): string =>
  `<condition attribute="${attribute}" operator="${operator}"${value === undefined ? "" : ` value="${escaped(String(value))}"`}/>`;

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

const group = (row: Record<string, unknown>, groups: readonly string[]): Group => ({
  keys: groups.map((_, at) => row[`key${at}`] ?? null),
  count: Number(row["count"] ?? 0),
  sum: Number(row["sum"] ?? 0),
});
