import type { Column, Reference } from '../api/model';
import { asText, formatted, type Row } from '../api/rows';
import { displayValue, type DisplayContext } from '../format/display';
import { readValue } from '../format/values';
import type { GridColumn } from './layout';

export interface Cell {
  text: string;
  /** The row that the cell leads to. */
  link?: Reference;
  color?: string;
}

/** What a row shows in a column: numbers and dates in the user's way, the rest as the service formats it. */
export function cellOf(row: Row, shown: GridColumn, column: Column | undefined, context: DisplayContext): Cell {
  const key = shown.alias ? shown.name : column?.kind === 'lookup' ? `_${shown.column}_value` : shown.column;
  if (column?.kind === 'lookup') return lookupCell(row, key, column);
  const text = formatted(row, key);
  if (!column || shown.alias) return { text: text ?? asText(row[key]) ?? '' };
  const ownWay = column.kind === 'date' || column.kind === 'datetime' || column.kind === 'decimal' || column.kind === 'integer' || column.kind === 'money';
  const value = readValue(column, row);
  const color = typeof value === 'number' ? column.options.find((o) => o.value === value)?.color : undefined;
  return { text: ownWay || text === undefined ? displayValue(column, value, context) : text, color };
}

function lookupCell(row: Row, key: string, column: Column): Cell {
  const id = asText(row[key]);
  if (!id) return { text: '' };
  const name = formatted(row, key) ?? id;
  const entityType = asText(row[`${key}@Microsoft.Dynamics.CRM.lookuplogicalname`]) ?? column.targets[0] ?? '';
  return { text: name, link: { id, name, entityType } };
}

/** Numbers stand to the right, so that digits of one rank stand under one another. */
export const isNumeric = (column: Column | undefined): boolean =>
  column?.kind === 'integer' || column?.kind === 'decimal' || column?.kind === 'money';
