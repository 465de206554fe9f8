import { AnswerType, Evidence, Feeds, ProgressCategory, ProgressStatus, StallReason } from "../model/choices.g";
import { progress, progressDefinition } from "../model/tables.g";
import { day } from "../ui/format";
import { number, text } from "../ui/rows";
import { kinds, type Given, type Named, type Progress, type Stall } from "./progress";

type Row = Readonly<Record<string, unknown>>;

const of = progress.columns;
const reasons = Object.entries(StallReason);
const written = "@OData.Community.Display.V1.FormattedValue";

/** A row of progress, with its definition beside it, as the board speaks of it. */
export function progressOf(row: Row, isRussian: boolean): Progress {
  const { name, nameRussian, description, descriptionRussian, sortOrder } = progressDefinition.columns;
  const definition = (row[of.definitionId] ?? {}) as Row;
  return {
    id: text(row[progress.id]) ?? "",
    name: text(definition[isRussian ? nameRussian : name]) ?? text(row[of.name]) ?? "",
    meaning: text(definition[isRussian ? descriptionRussian : description]) ?? "",
    order: number(definition[sortOrder]) ?? 0,
    category: number(row[of.category]) ?? ProgressCategory.KnowledgeOfTheBusiness,
    weight: number(row[of.weight]) ?? 1,
    status: number(row[of.status]) ?? ProgressStatus.NotStarted,
    isApplicable: row[of.stateCode] === 0,
    asks: {
      evidence: number(row[of.evidence]) ?? Evidence.None, answer: number(row[of.answerType]) ?? AnswerType.None,
      feeds: number(row[of.feeds]) ?? Feeds.Nothing, currency: text(row[`_${of.transactionCurrencyId}_value${written}`]) ?? "",
    },
    quarter: text(row[of.plannedQuarter]),
    completedOn: date(row[of.completedOn]),
    stall: stallOf(row),
    nextStep: text(row[of.nextStep]) ?? "",
    nextStepOn: text(row[of.nextStepOn]),
    given: givenOf(row),
  };
}

function givenOf(row: Row): Given {
  const kind = kinds.find((one) => row[`_kam_${one}id_value`]);
  const activity = kind && named(row, `kam_${kind}id`);
  return {
    note: text(row[of.evidenceNote]) ?? "", contact: named(row, of.contactId), activity: kind && activity ? { ...activity, kind } : null,
    money: number(row[of.answerMoney]), percent: number(row[of.answerPercent]), text: text(row[of.answerText]) ?? "", date: text(row[of.answerDate]),
  };
}

function named(row: Row, lookup: string): Named | null {
  const id = text(row[`_${lookup}_value`]);
  return id === null ? null : { id, name: text(row[`_${lookup}_value${written}`]) ?? "" };
}

function stallOf(row: Row): Stall | null {
  const since = date(row[of.stalledSince]);
  return row[of.stalled] === true && since ? { since, reason: reasons.find(([, value]) => value === row[of.stallReason])?.[0] ?? "Unknown" } : null;
}

const date = (value: unknown): Date | null => (typeof value === "string" ? day(value) : null);
