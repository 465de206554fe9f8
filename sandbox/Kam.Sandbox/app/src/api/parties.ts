import { get, type JsonObject } from './http';
import type { Column, Reference, Table, TableInfo } from './model';
import { asText, formatted, readRow, type Row } from './rows';
import type { Value } from '../format/values';

/** The lists of parties that activities have, by the number that the platform gives each of them. */
const types: Record<string, number> = { from: 1, to: 2, cc: 3, bcc: 4, requiredattendees: 5, optionalattendees: 6, organizer: 7, resources: 10, customers: 11 };

const suffix = '_activity_parties';

/** The property of the Web API that holds all parties of an activity. */
export const partiesProperty = (table: TableInfo): string => table.name + suffix;

/** A row as a form wants it: of an activity with its parties, which are no values of the row itself. */
export function readActivity(table: Table, id: string): Promise<Row> {
  const hasParties = [...table.columns.values()].some((column) => column.kind === 'parties');
  return hasParties ? get<Row>(`${table.set}(${id})?$expand=${partiesProperty(table)}`) : readRow(table.set, id);
}

export function readParties(column: Column, row: Row): Reference[] | null {
  const key = Object.keys(row).find((name) => name.endsWith(suffix));
  const all = key ? (row[key] as Row[]) : [];
  const own = all.filter((party) => party['participationtypemask'] === types[column.name]);
  return own.length === 0 ? null : own.map(reference);
}

/** Somebody known only by an address has no row to lead to. */
const reference = (party: Row): Reference => ({
  id: asText(party['_partyid_value'])?.toLowerCase() ?? '',
  name: formatted(party, '_partyid_value') ?? asText(party['partyidname']) ?? '',
  entityType: asText(party['_partyid_value@Microsoft.Dynamics.CRM.lookuplogicalname']) ?? '',
});

/** The parties of one list as rows nested in their activity. */
export function partyRows(column: Column, value: Value, tables: ReadonlyMap<string, TableInfo>): JsonObject[] {
  const rows = Array.isArray(value) ? value.filter((one) => typeof one === 'object') : [];
  return rows.map((row): JsonObject => ({
    participationtypemask: types[column.name] ?? 0,
    ...(row.id ? { [`partyid_${row.entityType}@odata.bind`]: `/${tables.get(row.entityType)?.set ?? `${row.entityType}s`}(${row.id.replace(/[{}]/g, '')})` } : { addressused: row.name }),
  }));
}
