import type { Session } from '../api/session';
import type { Column, Reference, Table } from '../api/model';
import { parseIsoDate } from '../format/dates';
import type { Value } from '../format/values';

/** What a new row starts with: the columns' own defaults, the user as owner, and what the address brings. */
export function startValues(table: Table, session: Session, given: Readonly<Record<string, string>>): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const column of table.columns.values()) {
    const value = given[column.name] === undefined ? ownDefault(column, session) : fromText(column, given);
    if (value !== null) values.set(column.name, value);
  }
  return values;
}

function ownDefault(column: Column, session: Session): Value {
  if (column.name === 'ownerid') return [{ id: session.userId, name: session.userName, entityType: 'systemuser' }];
  if (column.name === 'transactioncurrencyid') return currencyDefault(session);
  if (column.kind === 'parties') return isOwnParty(column) ? [{ id: session.userId, name: session.userName, entityType: 'systemuser' }] : null;
  if (column.kind === 'boolean') return (column.defaultValue ?? 0) === 1;
  return column.defaultValue ?? null;
}

/** Who writes an activity down is the one who calls or invites. */
const isOwnParty = (column: Column): boolean => column.name === 'from' || column.name === 'organizer';

function currencyDefault(session: Session): Reference[] | null {
  const currency = session.currencies.find((c) => c.transactioncurrencyid === session.baseCurrencyId);
  return currency ? [{ id: currency.transactioncurrencyid, name: currency.currencyname, entityType: 'transactioncurrency' }] : null;
}

/** Lookups come as three parameters: x, xname and xtype. */
function fromText(column: Column, given: Readonly<Record<string, string>>): Value {
  const text = given[column.name] ?? '';
  switch (column.kind) {
    case 'lookup': case 'parties': return [{ id: text, name: given[`${column.name}name`] ?? '', entityType: given[`${column.name}type`] ?? column.targets[0] ?? '' }];
    case 'boolean': return text === 'true' || text === '1';
    case 'integer': case 'decimal': case 'money': case 'choice': return Number(text);
    case 'choices': return text.replace(/[[\]]/g, '').split(',').map(Number);
    case 'date': return parseIsoDate(text) ?? null;
    case 'datetime': return new Date(text);
    default: return text;
  }
}
