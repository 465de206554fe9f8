import { PlanLifecycle, Relevance } from "../model/choices.g";
import { initiative, plan } from "../model/tables.g";
import { element } from "../ui/element";
import type { Words } from "../ui/words";
import { cells, numberOf, textOf } from "./cells";
import { forecast } from "./forecast";
import { list, number, text, told } from "./parts";
import { quarters } from "./quarters";
import type { Paper, Row } from "./reading";
import { meaning, scenarioOf, split } from "./scenario";
import { heading } from "./wording";

/** So many initiatives, and so long a goal, find room where one page says it all. */
const main = 3;
const room = 400;

export const isApproved = (row: Row): boolean => (numberOf(row, plan.columns.lifecycle) ?? 0) >= PlanLifecycle.Approved;

export const relevant = (initiatives: readonly Row[]): Row[] =>
  initiatives.filter((row) => (numberOf(row, initiative.columns.relevance) ?? Relevance.NotRelevant) !== Relevance.NotRelevant);

/** A text that is too long for its room ends after a word. */
export function cut(whole: string, most = room): string {
  if (whole.length <= most) return whole;
  const end = whole.lastIndexOf(" ", most);
  return `${whole.slice(0, end > 0 ? end : most)}…`;
}

/** The page that says it all. */
export function summary(target: Document, paper: Paper, words: Words): HTMLElement {
  const { say } = words;
  const { plan: row, initiatives } = paper;
  const of = cells(row, words);
  const { accountId, year, revision, asOf, goal } = plan.columns;
  const made = element(target, "section", "summary",
    element(target, "h1", "", of.name(accountId)),
    element(target, "p", "subtitle", say("Document_Revision", of.text(year), of.text(revision))),
    ...(isApproved(row) ? [] : [element(target, "p", "notice", say("Document_Unapproved"))]),
    standing(target, row, words), element(target, "h2", "", say("Document_Summary")), element(target, "p", "note", say("Document_AsOf", of.day(asOf))), figures(target, row, words),
    element(target, "h3", "", `${say("Document_Scenario")}: ${scenarioOf(row) || "–"}`), element(target, "p", "", meaning(row, words)), ...[split(row, words)].filter(Boolean).map((said) => element(target, "p", "", said)),
    ...forecast(target, row, words), ...greatest(target, initiatives, words), ...quarters(target, paper, words),
    ...told(target, say("Document_PlanGoal"), cut(textOf(row, goal))));
  made.setAttribute("aria-label", heading(row, words));
  return made;
}

function standing(target: Document, row: Row, words: Words): HTMLElement {
  const of = cells(row, words);
  const { lifecycle, managerId, ownerId, approvedOn, approvedById } = plan.columns;
  const approved = isApproved(row) ? words.say("Document_ApprovedBy", of.day(approvedOn), of.name(approvedById)) : "–";
  return pairs(target, words, [["State", of.label(lifecycle)], ["Owner", of.name(ownerId)], ["Manager", of.name(managerId)], ["Approved", approved]]);
}

function figures(target: Document, row: Row, words: Words): HTMLElement {
  const of = cells(row, words);
  const { segment, score, progressPercent, pscProfile, revenue12, ltv, execution, quality } = plan.columns;
  const profile = of.label(pscProfile);
  return pairs(target, words, [
    ["Segment", of.label(segment)], ["Score", of.exact(score)], ["Completion", of.percent(progressPercent)], ["Psc", profile === "–" ? of.text(pscProfile) : profile],
    ["Revenue12", of.money(revenue12)], ["Ltv", of.money(ltv)], ["Execution", of.percent(execution)], ["Quality", of.percent(quality)],
  ]);
}

/** Titles with what they stand for, four in a line. */
const pairs = (target: Document, { say }: Words, all: readonly (readonly [string, string])[]): HTMLElement =>
  element(target, "dl", "pairs", ...all.map(([name, said]) => element(target, "div", "", element(target, "dt", "", say(`Document_${name}`)), element(target, "dd", "", said))));

function greatest(target: Document, initiatives: readonly Row[], words: Words): HTMLElement[] {
  const { name, valueBase, probability, weightedValue } = initiative.columns;
  return list(target, words, "MainInitiatives", [text("Initiative"), number("Value"), number("Probability"), number("WeightedValue")], relevant(initiatives).slice(0, main).map((row) => {
    const of = cells(row, words);
    return [of.text(name), of.money(valueBase), of.percent(probability), of.money(weightedValue)];
  }));
}
