import { PscLevel } from "../model/choices.g";
import { account, clientValue } from "../model/tables.g";
import type { Condition } from "../ui/aggregate";
import { segments } from "./segments";

type Split = readonly Condition[];

/** Every value of a choice, and nothing. */
const byValue = (attribute: string, values: readonly number[]): Split => [
  ...values.map((value): Condition => ({ attribute, operator: "eq", value })),
  { attribute, operator: "null" },
];

/** '_' stands for one letter: the levels of price, regularity and capacity stand second, fourth and sixth. */
const byLevel = (pattern: (level: string) => string): Split =>
  ["+", "−", "?"].map((level): Condition => ({ attribute: account.columns.pscProfile, operator: "like", value: pattern(level) }));

const bySegment = (attribute: string): Split => byValue(attribute, segments.map(({ value }) => value));

const { computedSegment, priceLevel, regularityLevel, capacityLevel } = clientValue.columns;

/** How clients who have a score are cut into parts that the server can add up. */
export const splitsOfClients: readonly Split[] = [
  bySegment(account.columns.segment), byLevel((level) => `_${level}%`), byLevel((level) => `___${level}%`), byLevel((level) => `%${level}`),
];

/** The same of the rows that explain them. */
export const splitsOfValues: readonly Split[] = [
  bySegment(computedSegment), ...[priceLevel, regularityLevel, capacityLevel].map((column) => byValue(column, Object.values(PscLevel))),
];
