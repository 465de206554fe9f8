import { day } from "./format";

type Row = Record<string, unknown>;

export type Reading = Pick<Xrm.WebApi, "retrieveMultipleRecords" | "retrieveRecord">;

/** The rows of a query, page after page: whoever has seen enough stops asking. */
export async function* pages(api: Reading, table: string, query: string, size = 5000): AsyncGenerator<readonly Row[]> {
  for (let next: string | undefined = query; next; ) {
    const answer: Xrm.RetrieveMultipleResult = await api.retrieveMultipleRecords(table, next, size);
    yield answer.entities as readonly Row[];
    next = answer.nextLink ? optionsOf(answer.nextLink) : undefined;
  }
}

export async function all(api: Reading, table: string, query: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pages(api, table, query)) rows.push(...page);
  return rows;
}

/** The link to the next page is a whole address, of which the client takes the options alone. */
const optionsOf = (link: string): string => link.slice(link.indexOf("?"));

export const fetch = (xml: string): string => `?fetchXml=${encodeURIComponent(xml)}`;

export const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

export const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** A day stays on its day; a moment is told in the reader's time. */
export function date(value: unknown): Date | null {
  const written = text(value);
  if (written === null) return null;
  return written.includes("T") ? new Date(written) : day(written);
}

/** The id that a lookup holds. */
export const idOf = (row: Row, column: string): string | null => text(row[`_${column}_value`]);

/** The name of the row that a lookup holds. */
export const nameOf = (row: Row, column: string): string => text(row[`_${column}_value@OData.Community.Display.V1.FormattedValue`]) ?? "";
