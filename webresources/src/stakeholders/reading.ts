import { account, acquaintance, clientValue, contact, kamMember, setting, stakeholder } from "../model/tables.g";
import { all, date, fetch, idOf, nameOf, number, text, type Reading } from "../ui/rows";
import type { Colleague, Contact, Person } from "./person";

/** What the page knows of a client's people. */
export interface Known {
  readonly people: readonly Person[];
  readonly toPlace: readonly Contact[];
  readonly barriers: Barriers;
  readonly single: Single | null;
  /** After so many days without a contact somebody counts as silent. */
  readonly days: number;
}

/** From 0 to 100; null: not known. */
export interface Barriers {
  readonly knowledge: number | null;
  readonly contacts: number | null;
  readonly integration: number | null;
}

/** The alarm 'one contact only': on how many activities it rests, and how much of them was with one person. */
export interface Single {
  readonly activities: number | null;
  readonly share: number | null;
}

export async function read(api: Reading, client: string): Promise<Known> {
  const { columns } = clientValue;
  const figures = [columns.knowledgePercent, columns.contactsIndex, columns.integrationPercent, columns.activities12, columns.topContactShare];
  const [rows, knownBy, contacts, days, [value], of] = await Promise.all([
    stakeholders(api, client), acquaintances(api, client), contactsOf(api, client), contactDays(api),
    all(api, clientValue.table, `?$select=${figures.join()}&$filter=_${columns.accountId}_value eq ${client} and ${columns.stateCode} eq 0`),
    api.retrieveRecord(account.table, client, `?$select=${account.columns.singleContact}`) as PromiseLike<Record<string, unknown>>,
  ]);
  const people = rows.map((person) => ({ ...person, knownBy: knownBy.get(person.id) ?? [] }));
  const placed = new Set(people.map((person) => person.contact));
  return {
    people, days, toPlace: contacts.filter(({ id }) => !placed.has(id)),
    barriers: { knowledge: number(value?.[columns.knowledgePercent]), contacts: number(value?.[columns.contactsIndex]), integration: number(value?.[columns.integrationPercent]) },
    single: of[account.columns.singleContact] === true ? { activities: number(value?.[columns.activities12]), share: number(value?.[columns.topContactShare]) } : null,
  };
}

async function stakeholders(api: Reading, client: string): Promise<Person[]> {
  const { accountId, contactId, stakeholderFunction, decisionRole, influence, attitude, goal, lastContactOn, name, stateCode } = stakeholder.columns;
  const names = [name, contactId, stakeholderFunction, decisionRole, influence, attitude, goal, lastContactOn];
  const xml =
    `<fetch><entity name="${stakeholder.table}">${names.map((column) => `<attribute name="${column}"/>`).join("")}<order attribute="${name}"/>` +
    `<filter><condition attribute="${accountId}" operator="eq" value="${client}"/><condition attribute="${stateCode}" operator="eq" value="0"/></filter>` +
    `<link-entity name="${contact.table}" from="${contact.id}" to="${contactId}" link-type="outer" alias="contact">` +
    `<attribute name="${contact.columns.fullName}"/><attribute name="${contact.columns.jobTitle}"/></link-entity></entity></fetch>`;
  return (await all(api, stakeholder.table, fetch(xml))).map((row) => ({
    id: String(row[stakeholder.id]), contact: idOf(row, contactId) ?? "",
    name: text(row[`contact.${contact.columns.fullName}`]) ?? text(row[name]) ?? "", jobTitle: text(row[`contact.${contact.columns.jobTitle}`]) ?? "",
    function: number(row[stakeholderFunction]) ?? 0, role: number(row[decisionRole]), influence: number(row[influence]), attitude: number(row[attitude]),
    goal: text(row[goal]) ?? "", lastOn: date(row[lastContactOn]), knownBy: [],
  }));
}

async function acquaintances(api: Reading, client: string): Promise<Map<string, Colleague[]>> {
  const { accountId, stakeholderId, userId, stateCode } = acquaintance.columns;
  const rows = await all(api, acquaintance.table, `?$select=_${stakeholderId}_value,_${userId}_value&$filter=_${accountId}_value eq ${client} and ${stateCode} eq 0`);
  const found = new Map<string, Colleague[]>();
  for (const row of rows) {
    const of = idOf(row, stakeholderId) ?? "";
    found.set(of, [...(found.get(of) ?? []), { id: String(row[acquaintance.id]), user: idOf(row, userId) ?? "", name: nameOf(row, userId) }]);
  }
  return found;
}

async function contactsOf(api: Reading, client: string): Promise<Contact[]> {
  const { fullName, jobTitle, parentCustomerId, stateCode } = contact.columns;
  const rows = await all(api, contact.table, `?$select=${fullName},${jobTitle}&$filter=_${parentCustomerId}_value eq ${client} and ${stateCode} eq 0&$orderby=${fullName}`);
  return rows.map((row) => ({ id: String(row[contact.id]), name: text(row[fullName]) ?? "", jobTitle: text(row[jobTitle]) ?? "" }));
}

async function contactDays(api: Reading): Promise<number> {
  const [row] = await all(api, setting.table, `?$select=${setting.columns.contactDays}`).catch(() => []);
  return number(row?.[setting.columns.contactDays]) ?? 90;
}

/** The members of the team, who may know somebody. */
export async function colleagues(api: Reading): Promise<{ readonly user: string; readonly name: string }[]> {
  const { userId, name, stateCode } = kamMember.columns;
  const rows = await all(api, kamMember.table, `?$select=_${userId}_value&$filter=${stateCode} eq 0&$orderby=${name}`);
  return rows.map((row) => ({ user: idOf(row, userId) ?? "", name: nameOf(row, userId) }));
}
