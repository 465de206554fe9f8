import { AnswerType, Evidence, Feeds } from "../model/choices.g";
import type { Progress } from "./progress";

/** What can be asked for beside a progress. */
export type FieldName = "note" | "contact" | "activity" | "money" | "percent" | "text" | "shares" | "date" | "reason" | "step" | "stepOn";

const ofEvidence: Readonly<Record<number, FieldName>> = { [Evidence.Note]: "note", [Evidence.Contact]: "contact", [Evidence.Activity]: "activity" };

const ofAnswer: Readonly<Record<number, FieldName>> = {
  [AnswerType.Money]: "money", [AnswerType.Percent]: "percent", [AnswerType.Text]: "text", [AnswerType.Date]: "date",
};

/** The fields that completing a progress asks for: evidence first, then the answer. */
export function asked({ asks }: Progress): FieldName[] {
  const evidence = ofEvidence[asks.evidence];
  const answer = ofAnswer[asks.answer];
  const typed = answer === "text" && asks.feeds === Feeds.CompetitorsShares ? "shares" : answer;
  return [...(evidence ? [evidence] : []), ...(typed ? [typed] : [])];
}

/** Whether the row has it already, so that nobody has to be asked. */
export function isGiven({ given }: Progress, field: FieldName): boolean {
  if (field === "shares") return given.text !== "";
  if (field === "reason" || field === "step" || field === "stepOn") return false;
  const value = given[field];
  return value !== null && value !== "";
}

/** By the codes of the server's refusals: where to put it right. */
const atFault: Readonly<Record<string, readonly FieldName[]>> = {
  "KAM-001": ["note"], "KAM-002": ["contact"], "KAM-003": ["activity"], "KAM-004": ["contact"], "KAM-005": ["activity"],
  "KAM-010": ["money"], "KAM-011": ["percent"], "KAM-012": ["shares", "text"], "KAM-013": ["date"], "KAM-014": ["money"],
  "KAM-020": ["reason"], "KAM-021": ["reason"],
};

/** The fields that a refusal can be about, the likeliest first; a sentence ends with its code in brackets. */
export function blamed(sentence: string): readonly FieldName[] {
  const [, code = ""] = /\((KAM-\d+)\)\s*$/.exec(sentence) ?? [];
  return atFault[code] ?? (/^KAM-13/.test(code) ? ["shares"] : []);
}
