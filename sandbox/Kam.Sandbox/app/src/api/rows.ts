import { get, send, type Json, type JsonObject } from './http';

export type Row = JsonObject;

export const formatted = (row: Row, column: string): string | undefined =>
  asText(row[`${column}@OData.Community.Display.V1.FormattedValue`]);

export const asText = (value: Json | undefined): string | undefined => (value === null || value === undefined ? undefined : String(value));

export const readRow = (set: string, id: string): Promise<Row> => get<Row>(`${set}(${id})`);

export async function createRow(set: string, values: JsonObject): Promise<string> {
  const answer = await send('POST', set, values);
  const id = /\(([0-9a-f-]{36})\)\s*$/i.exec(answer.headers.get('OData-EntityId') ?? '')?.[1];
  if (!id) throw new Error('The service did not name the row that it created.');
  return id.toLowerCase();
}

/** If-Match: an update never creates a row. */
export const updateRow = async (set: string, id: string, values: JsonObject): Promise<void> => {
  await send('PATCH', `${set}(${id})`, values, { 'If-Match': '*' });
};

export const deleteRow = async (set: string, id: string): Promise<void> => {
  await send('DELETE', `${set}(${id})`);
};

/** Tables whose rows the platform merges. */
export const isMergeable = (table: string): boolean => table === 'account' || table === 'contact';

/** The second row's rows go to the first, and the second is deactivated. What the first says of itself stays. */
export const mergeRows = async (table: string, idColumn: string, master: string, subordinate: string): Promise<void> => {
  const row = (id: string): JsonObject => ({ '@odata.type': `Microsoft.Dynamics.CRM.${table}`, [idColumn]: id });
  await send('POST', 'Merge', { Target: row(master), Subordinate: row(subordinate), PerformParentingChecks: false });
};

export interface Page {
  rows: Row[];
  total?: number;
  more: boolean;
}

interface FetchAnswer {
  value: Row[];
  '@Microsoft.Dynamics.CRM.totalrecordcount'?: number;
  '@Microsoft.Dynamics.CRM.morerecords'?: boolean;
}

export async function fetchPage(set: string, fetchXml: string): Promise<Page> {
  const answer = await get<FetchAnswer>(`${set}?fetchXml=${encodeURIComponent(fetchXml)}`);
  const total = answer['@Microsoft.Dynamics.CRM.totalrecordcount'];
  return {
    rows: answer.value,
    total: total !== undefined && total >= 0 ? total : undefined,
    more: answer['@Microsoft.Dynamics.CRM.morerecords'] ?? false,
  };
}
