import { asText, fetchPage, formatted, type Page, type Row } from './rows';

export const activityState = { open: 0, completed: 1, canceled: 2 } as const;

/** Completed or cancelled; an appointment that is scheduled still lies ahead. */
export const isClosed = (state: number): boolean => state === activityState.completed || state === activityState.canceled;

/** The kinds that a person can write down here. */
export const activityTables = ['appointment', 'phonecall', 'task'] as const;

export interface Activity {
  id: string;
  table: string;
  subject: string;
  state: number;
  stateText: string;
  /** When it ended, else when it is due or starts. */
  on?: Date;
}

/** What regards a row; of an account also what regards its contacts. Open ones first, the next of them at the top, then the latest that ended. */
export async function activitiesOf(table: string, id: string, count: number): Promise<{ rows: Activity[]; more: boolean }> {
  const [open, closed] = await Promise.all([
    read(table, id, [0, 3], '<order attribute="scheduledend"/>', 50),
    read(table, id, [activityState.completed, activityState.canceled], '<order attribute="actualend" descending="true"/>', count),
  ]);
  return { rows: [...open.rows, ...closed.rows].map(toActivity), more: closed.more };
}

function read(table: string, id: string, states: readonly number[], order: string, count: number): Promise<Page> {
  const ofContacts = table === 'account';
  return fetchPage('activitypointers', `<fetch count="${count}"><entity name="activitypointer">
    ${columns.map((name) => `<attribute name="${name}"/>`).join('')}
    <filter><condition attribute="statecode" operator="in">${states.map((state) => `<value>${state}</value>`).join('')}</condition></filter>
    <filter type="or"><condition attribute="regardingobjectid" operator="eq" value="${id}"/>${ofContacts ? `<condition entityname="person" attribute="parentcustomerid" operator="eq" value="${id}"/>` : ''}</filter>
    ${ofContacts ? '<link-entity name="contact" from="contactid" to="regardingobjectid" link-type="outer" alias="person"/>' : ''}
    ${order}
  </entity></fetch>`);
}

const columns = ['activityid', 'activitytypecode', 'subject', 'statecode', 'scheduledstart', 'scheduledend', 'actualend'];

function toActivity(row: Row): Activity {
  const state = Number(row['statecode']);
  const on = asText(isClosed(state) ? (row['actualend'] ?? row['scheduledend']) : (row['scheduledstart'] ?? row['scheduledend']));
  return {
    id: asText(row['activityid']) ?? '', table: asText(row['activitytypecode']) ?? '', subject: asText(row['subject']) ?? '---',
    state, stateText: formatted(row, 'statecode') ?? '', on: on ? new Date(on) : undefined,
  };
}
