import type { Column, Reference } from '../api/model';
import type { Json, JsonObject } from '../api/http';
import { asText, formatted, type Row } from '../api/rows';
import { readParties } from '../api/parties';
import { isoDate, parseIsoDate } from './dates';

/** What a form holds for a column, in the shapes that form scripts know. */
export type Value = null | string | number | boolean | Date | number[] | Reference[];

const lookupType = '@Microsoft.Dynamics.CRM.lookuplogicalname';

export function readValue(column: Column, row: Row): Value {
  if (column.kind === 'lookup') return readReference(column, row);
  if (column.kind === 'parties') return readParties(column, row);
  const raw = row[column.name] ?? null;
  if (raw === null) return null;
  switch (column.kind) {
    case 'date': return parseIsoDate(String(raw)) ?? null;
    case 'datetime': return new Date(String(raw));
    case 'choices': return String(raw).split(',').map(Number);
    case 'integer': case 'decimal': case 'money': case 'choice': case 'state': case 'status': return Number(raw);
    case 'boolean': return raw === true;
    default: return String(raw);
  }
}

function readReference(column: Column, row: Row): Reference[] | null {
  const key = `_${column.name}_value`;
  const id = asText(row[key]);
  if (!id) return null;
  return [{ id: id.toLowerCase(), name: formatted(row, key) ?? '', entityType: asText(row[key + lookupType]) ?? column.targets[0] ?? '' }];
}

/** The value as the Web API takes it; lookups are bound elsewhere because they need their table's set. */
function writeValue(column: Column, value: Value): Json {
  if (value === null || value === '') return null;
  if (value instanceof Date) return column.kind === 'date' ? isoDate(value) : value.toISOString();
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(',');
  return value;
}

export function sameValue(a: Value, b: Value): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: Value): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '';
  if (value instanceof Date) return `d${value.getTime()}`;
  if (Array.isArray(value)) return value.map((v) => (typeof v === 'number' ? String(v) : `${v.entityType}:${v.id.replace(/[{}]/g, '').toLowerCase()}`)).sort().join(',');
  return `${typeof value}${String(value)}`;
}

export const isEmpty = (value: Value): boolean => canonical(value) === '';

export type Bind = (column: Column, target: string) => { property: string; set: string };

/** The body of a create or an update from the values that are to be sent. */
export function payload(values: readonly [Column, Value][], bind: Bind): JsonObject {
  const body: JsonObject = {};
  for (const [column, value] of values) {
    if (column.kind !== 'lookup') body[column.name] = writeValue(column, value);
    else bindReference(body, column, value, bind);
  }
  return body;
}

function bindReference(body: JsonObject, column: Column, value: Value, bind: Bind): void {
  const reference = Array.isArray(value) && typeof value[0] === 'object' ? value[0] : undefined;
  const { property, set } = bind(column, reference?.entityType ?? column.targets[0] ?? '');
  body[`${property}@odata.bind`] = reference ? `/${set}(${reference.id.replace(/[{}]/g, '')})` : null;
}
