import type { Column } from '../api/model';
import { formatDate, formatDateTime } from './dates';
import { formatMoney, formatNumber } from './numbers';
import type { Value } from './values';

export interface DisplayContext {
  language: number;
  yes: string;
  no: string;
  /** The sign of the row's currency. */
  currency: string;
}

const optionText = (column: Column, value: number): string =>
  column.options.find((option) => option.value === value)?.label ?? String(value);

/** A value as a person reads it. */
export function displayValue(column: Column, value: Value, context: DisplayContext): string {
  if (value === null) return '';
  if (value instanceof Date) return column.kind === 'date' ? formatDate(value, context.language) : formatDateTime(value, context.language);
  if (Array.isArray(value)) return value.map((v) => (typeof v === 'number' ? optionText(column, v) : v.name)).join('; ');
  if (typeof value === 'boolean') return column.options.find((o) => o.value === Number(value))?.label ?? (value ? context.yes : context.no);
  if (typeof value === 'string') return value;
  if (column.kind === 'choice' || column.kind === 'state' || column.kind === 'status') return optionText(column, value);
  if (column.kind === 'money') return formatMoney(value, context.currency, context.language, column.precision ?? 2);
  return formatNumber(value, context.language, column.kind === 'decimal' ? column.precision : 0);
}
