import { plan } from "../model/tables.g";
import { day } from "../ui/format";
import { number, text } from "../ui/rows";
import type { Words } from "../ui/words";
import { listOf } from "./gaps";

const { columns } = plan;

const kinds = ["progress", "purchases", "contacts", "circle", "lastplan", "success"] as const;

/** Something that is known of the client already, and where from. */
export interface Fact {
  /** 1 to 4. */
  readonly block: number;
  readonly kind: (typeof kinds)[number];
  readonly code: string;
  readonly text: string;
  readonly on: Date | null;
  /** In the base currency, of a fact in money. */
  readonly amount: number | null;
  readonly percent: number | null;
}

/** What progresses are called in the reader's language, by the codes of their definitions. */
export type Names = ReadonlyMap<string, string>;

export function factsOf(json: string): Fact[] {
  return listOf(json).flatMap(({ block, kind, code, text: told, on, amount, percent }) => {
    const known = kinds.find((each) => each === kind);
    if (known === undefined || typeof block !== "number") return [];
    return [{ block, kind: known, code: text(code) ?? "", text: text(told) ?? "", on: typeof on === "string" ? day(on) : null, amount: number(amount), percent: number(percent) }];
  });
}

/** 'progress, May 12, 2026'. */
export function sourceOf({ kind, on }: Fact, { say, format }: Words): string {
  const source = say(`Plan_From_${kind}`);
  return on === null ? source : `${source}, ${format.day(on)}`;
}

/** What is known, in words; a fact of the last plan is what somebody wrote. */
export function factSentence(fact: Fact, names: Names, { say, format }: Words): string {
  const { kind, code, text: told } = fact;
  const amount = fact.amount === null ? "–" : format.money(fact.amount);
  switch (kind) {
    case "progress": return learnt(fact, names, format);
    case "purchases": return say(`Plan_Fact_${code}`, told === "" && (code === "recurring" || code === "bought") ? say("Plan_NoCategory") : told, amount);
    case "contacts": return code === "nobody" ? say("Plan_Fact_nobody", say(`Plan_Function_${told}`)) : `${say(`Plan_Function_${code}`)}: ${told}`;
    case "circle": return say("Plan_Fact_circle", told, amount, fact.percent === null ? "–" : format.percent(fact.percent));
    case "lastplan": return told;
    case "success": return `${say(`Plan_Success_${code}`)}${colon}${told}`;
  }
}

const colon = ": ";

/** The progress in the reader's language with what was answered and noted; in the text its name stands before a colon. */
function learnt({ code, text: told, amount, percent }: Fact, names: Names, format: Words["format"]): string {
  const at = told.indexOf(colon);
  const name = names.get(code) ?? (at < 0 ? told : told.slice(0, at));
  const words = [...(amount === null ? [] : [format.money(amount)]), ...(percent === null ? [] : [format.percent(percent)]), ...(at < 0 ? [] : [told.slice(at + colon.length)])];
  return words.length === 0 ? name : `${name}${colon}${words.join("; ")}`;
}

/** What the client plans stands apart from what it is. */
const ofPlans = ["K03", "K04"];

const ofLastPlan: Readonly<Record<string, string>> = {
  profile: columns.profile, strategy: columns.strategy, clientPlans: columns.clientPlans, circleWhy: columns.circleWhy, shareWhy: columns.shareWhy,
};

/** The column of the plan's form that takes a fact over as text; of contacts one becomes a target contact, and no text. */
export function columnOf({ block, kind, code }: Fact): string | null {
  if (kind === "lastplan") return ofLastPlan[code] ?? null;
  switch (block) {
    case 1: return columns.profile;
    case 2: return ofPlans.includes(code) ? columns.clientPlans : columns.strategy;
    case 3: return kind === "circle" ? columns.shareWhy : columns.circleWhy;
    default: return null;
  }
}
