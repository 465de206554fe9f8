import { formsOf, formType } from '../api/forms';
import { table as readTable } from '../api/metadata';
import { get } from '../api/http';
import { readActivity } from '../api/parties';
import { asText } from '../api/rows';
import type { Session } from '../api/session';
import { textsOf } from '../i18n/texts';
import { loadLibraries } from '../xrm/scripts';
import { availableForms, chooseForm, type AvailableForm } from './choose';
import { startValues } from './defaults';
import { parseForm } from './parse';
import { FormSession } from './session';
import type { Rights } from './state';

export interface OpenForm { forms: AvailableForm[]; session: FormSession }

export interface Wanted { table: string; id?: string; form?: string; defaults?: Record<string, string> }

/** Reads everything a form needs at once, its scripts too; shows nothing half. */
export async function openForm(wanted: Wanted, user: Session): Promise<OpenForm> {
  const [table, rows] = await Promise.all([readTable(wanted.table, user.language), formsOf(wanted.table, user.language)]);
  const forms = availableForms(rows, user.roles.map((role) => role.roleid), user.language);
  const chosen = chooseForm(forms, wanted.table, wanted.form);
  if (!chosen) throw new Error(textsOf(user.language).noForm(table.label));
  const session = new FormSession(table, chosen.model, chosen.row.id);
  await Promise.all([fill(session, wanted, user), loadLibraries(chosen.model)]);
  return { forms, session };
}

/** The quick create form of a table, for the panel beside a page. */
export async function openQuickCreate(wanted: Wanted, user: Session): Promise<FormSession> {
  const [table, rows] = await Promise.all([readTable(wanted.table, user.language), formsOf(wanted.table, user.language)]);
  const row = rows.find((form) => form.type === formType.quickCreate);
  if (!row) throw new Error(`${table.label}: no quick create form.`);
  const session = new FormSession(table, parseForm(row.xml, user.language), row.id);
  await Promise.all([fill(session, wanted, user), loadLibraries(session.model)]);
  return session;
}

async function fill(session: FormSession, wanted: Wanted, user: Session): Promise<void> {
  if (!wanted.id) return session.start(startValues(session.table, user, wanted.defaults ?? {}));
  const [row, rights] = await Promise.all([readActivity(session.table, wanted.id), readRights(session, wanted.id, user)]);
  session.load(asText(row[session.table.id])?.toLowerCase() ?? wanted.id, row);
  session.update({ rights });
}

interface Access { AccessRights: string }

async function readRights(session: FormSession, id: string, user: Session): Promise<Rights> {
  const target = encodeURIComponent(JSON.stringify({ '@odata.id': `${session.table.set}(${id})` }));
  const { AccessRights } = await get<Access>(`systemusers(${user.userId})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t=${target}`);
  return { write: AccessRights.includes('WriteAccess'), remove: AccessRights.includes('DeleteAccess'), assign: AccessRights.includes('AssignAccess') };
}
