import { account, contact, progress, progressDefinition, setting } from "../model/tables.g";
import { all, number, text, type Reading } from "../ui/rows";
import { finishedOf } from "./diary";
import type { Finished } from "./activities";
import type { Client } from "./client";
import { progressOf } from "./rows";
import { kinds, type Named, type Progress } from "./progress";

type Row = Readonly<Record<string, unknown>>;

/** What the board stands on, as the server had it at one moment. */
export interface Board {
  readonly client: Client;
  readonly progresses: readonly Progress[];
}

/** What changes seldom, read once: whom and what a progress can be proved by, and when the fiscal year starts. */
export interface Surroundings {
  readonly contacts: readonly Named[];
  readonly finished: readonly Finished[];
  readonly startMonth: number;
}

const written = "@OData.Community.Display.V1.FormattedValue";
const lookups = [progress.columns.contactId, ...kinds.map((kind) => `kam_${kind}id`)];

export async function read(api: Reading, id: string, tag: string): Promise<Board> {
  const [client, progresses] = await Promise.all([clientOf(api, id), progressesOf(api, id, tag)]);
  return { client, progresses };
}

export async function around(api: Reading, id: string): Promise<Surroundings> {
  const [contacts, finished, startMonth] = await Promise.all([contactsOf(api, id), finishedOf(api, id), startMonthOf(api)]);
  return { contacts, finished, startMonth };
}

export async function clientOf(api: Reading, id: string): Promise<Client> {
  const { wallet, expectedGrowth, score, progressPercent, recalculationRequest, recalculationDone } = account.columns;
  const row: Row = await api.retrieveRecord(account.table, id, `?$select=${[wallet, expectedGrowth, score, progressPercent, recalculationRequest, recalculationDone].join()}`);
  return {
    wallet: text(row[wallet + written]), growth: number(row[expectedGrowth]), score: number(row[score]), percent: number(row[progressPercent]),
    isPending: text(row[recalculationRequest]) !== text(row[recalculationDone]),
  };
}

async function progressesOf(api: Reading, id: string, tag: string): Promise<Progress[]> {
  const of = progress.columns;
  const { name, nameRussian, description, descriptionRussian, sortOrder } = progressDefinition.columns;
  const own = [
    of.name, of.status, of.category, of.weight, of.evidence, of.answerType, of.feeds, of.plannedQuarter, of.completedOn, of.evidenceNote, of.answerMoney,
    of.answerPercent, of.answerText, of.answerDate, of.nextStep, of.nextStepOn, of.stalled, of.stalledSince, of.stallReason, of.stateCode,
    `_${of.transactionCurrencyId}_value`, ...lookups.map((lookup) => `_${lookup}_value`),
  ];
  const query = `?$select=${own.join()}&$expand=${of.definitionId}($select=${[name, nameRussian, description, descriptionRussian, sortOrder].join()})&$filter=_${of.accountId}_value eq ${id}`;
  const rows = await all(api, progress.table, query);
  return rows.map((row) => progressOf(row, tag === "ru")).sort((left, right) => left.order - right.order);
}

/** Whoever may not read contacts is offered none. */
async function contactsOf(api: Reading, id: string): Promise<Named[]> {
  const { fullName, jobTitle, parentCustomerId, stateCode } = contact.columns;
  const query = `?$select=${fullName},${jobTitle}&$filter=_${parentCustomerId}_value eq ${id} and ${stateCode} eq 0&$orderby=${fullName}`;
  const rows = await all(api, contact.table, query).catch(() => []);
  return rows.map((row) => ({ id: text(row[contact.id]) ?? "", name: [text(row[fullName]), text(row[jobTitle])].filter(Boolean).join(", ") }));
}

async function startMonthOf(api: Reading): Promise<number> {
  const { fiscalStartMonth } = setting.columns;
  const [row] = await all(api, setting.table, `?$select=${fiscalStartMonth}`).catch(() => []);
  return number(row?.[fiscalStartMonth]) ?? 1;
}

