import { navigationProperty } from '../api/metadata';
import type { Column, TableInfo } from '../api/model';
import { partiesProperty, partyRows, readActivity } from '../api/parties';
import { createRow, updateRow } from '../api/rows';
import type { JsonObject } from '../api/http';
import { isEmpty, payload, readValue } from '../format/values';
import type { FormSession } from './session';
import { isDirty, type Field, type FormState } from './state';

/** What a save sends: on a new row everything that has a value, on an old one what was changed. */
export function fieldsToSend(state: FormState): Field[] {
  return Object.values(state.fields).filter((field) => {
    if (field.submit === 'never') return false;
    if (!state.id) return field.column.creatable && !isEmpty(field.value);
    return field.column.updatable && (field.submit === 'always' || isDirty(field));
  });
}

export function bodyOf(session: FormSession, tables: ReadonlyMap<string, TableInfo>): JsonObject {
  const bind = (column: Column, target: string) => ({
    property: navigationProperty(session.table, column.name, target),
    set: tables.get(target)?.set ?? `${target}s`,
  });
  const fields = fieldsToSend(session.snapshot());
  const body = payload(fields.filter((field) => field.column.kind !== 'parties').map((field) => [field.column, field.value]), bind);
  if (fields.some((field) => field.column.kind === 'parties')) body[partiesProperty(session.table)] = allParties(session, tables);
  return body;
}

/** Parties are sent all together: those that are given replace all that were. */
function allParties(session: FormSession, tables: ReadonlyMap<string, TableInfo>): JsonObject[] {
  const { row } = session.snapshot();
  const lists = [...session.table.columns.values()].filter((column) => column.kind === 'parties');
  return lists.flatMap((column) => partyRows(column, session.field(column.name)?.value ?? (session.field(column.name) ? null : readValue(column, row)), tables));
}

/** Writes the row and reads back what the server made of it; what it refuses leaves the form as it is. */
export async function saveRow(session: FormSession, tables: ReadonlyMap<string, TableInfo>): Promise<string> {
  const known = session.snapshot().id;
  const body = bodyOf(session, tables);
  session.update({ saving: true });
  try {
    const id = known ?? (await createRow(session.table.set, body));
    if (known && Object.keys(body).length > 0) await updateRow(session.table.set, known, body);
    await reload(session, id);
    return id;
  } finally {
    session.update({ saving: false });
  }
}

export async function reload(session: FormSession, id: string): Promise<void> {
  session.load(id, await readActivity(session.table, id));
}
