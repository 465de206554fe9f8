import { EscalationCause, Outlook, PlanEscalation, PlanLifecycle, Scenario } from "../model/choices.g";
import { plan } from "../model/tables.g";
import { date, idOf, nameOf, number, text } from "../ui/rows";
import { keyOf, type Course, type Escalated, type Expectation, type Figures, type Plan, type Quarter, type Somebody } from "./plan";

type Row = Record<string, unknown>;

const { columns } = plan;
const lookups = [columns.accountId, columns.ownerId, columns.managerId, columns.submittedById, columns.approvedById].map((column) => `_${column}_value`);

/** What the page shows, as the query names it. */
export const shown = [
  columns.name, columns.year, columns.revision, columns.lifecycle, columns.changeReason, columns.submittedOn, columns.reviewDueOn, columns.approvedOn, columns.activatedOn, columns.closedOn,
  columns.known,
  columns.needNow, columns.needNext, columns.shareNow, columns.shareNext, columns.circleOutlook, columns.shareOutlook, columns.scenario,
  columns.change, columns.circleEffect, columns.shareEffect, columns.jointEffect,
  columns.goal, columns.targetBase, columns.recurringBase, columns.initiativeValue, columns.forecast, columns.circleForecast, columns.trend,
  columns.q1Due, columns.q1Done, columns.q1Percent, columns.q2Due, columns.q2Done, columns.q2Percent,
  columns.q3Due, columns.q3Done, columns.q3Percent, columns.q4Due, columns.q4Done, columns.q4Percent, columns.due, columns.done, columns.execution,
  columns.escalation, columns.escalationQuarter, columns.escalatedOn, columns.escalationCause, columns.escalationNote, columns.quality, columns.gaps,
  columns.block1On, columns.block2On, columns.block3On, columns.block4On, columns.block5On, columns.block6On, columns.block7On, ...lookups,
].join();

export const planOf = (row: Row): Plan => ({
  id: String(row[plan.id]), name: text(row[columns.name]) ?? "", year: number(row[columns.year]) ?? 0, revision: number(row[columns.revision]) ?? 1,
  client: somebody(row, columns.accountId) ?? { id: "", name: "" }, owner: somebody(row, columns.ownerId) ?? { id: "", name: "" }, manager: somebody(row, columns.managerId),
  lifecycle: keyOf(PlanLifecycle, row[columns.lifecycle]) ?? "Draft", course: courseOf(row), figures: figuresOf(row), expectation: expectationOf(row),
  goal: text(row[columns.goal]) ?? "", quarters: quartersOf(row), soFar: quarter(row, columns.due, columns.done, columns.execution), escalated: escalatedOf(row),
  quality: number(row[columns.quality]), gaps: text(row[columns.gaps]) ?? "[]", known: text(row[columns.known]) ?? "[]",
  blocksOn: [columns.block1On, columns.block2On, columns.block3On, columns.block4On, columns.block5On, columns.block6On, columns.block7On].map((column) => date(row[column])),
});

function somebody(row: Row, column: string): Somebody | null {
  const id = idOf(row, column);
  return id === null ? null : { id, name: nameOf(row, column) };
}

const courseOf = (row: Row): Course => ({
  submittedOn: date(row[columns.submittedOn]), submittedBy: somebody(row, columns.submittedById), reviewDueOn: date(row[columns.reviewDueOn]),
  approvedOn: date(row[columns.approvedOn]), approvedBy: somebody(row, columns.approvedById), activatedOn: date(row[columns.activatedOn]),
  closedOn: date(row[columns.closedOn]), reason: text(row[columns.changeReason]) ?? "",
});

const figuresOf = (row: Row): Figures => ({
  needNow: number(row[columns.needNow]), needNext: number(row[columns.needNext]), shareNow: number(row[columns.shareNow]), shareNext: number(row[columns.shareNext]),
  circle: keyOf(Outlook, row[columns.circleOutlook]), share: keyOf(Outlook, row[columns.shareOutlook]), scenario: keyOf(Scenario, row[columns.scenario]),
  change: number(row[columns.change]), circleEffect: number(row[columns.circleEffect]), shareEffect: number(row[columns.shareEffect]), jointEffect: number(row[columns.jointEffect]),
});

const expectationOf = (row: Row): Expectation => ({
  base: number(row[columns.recurringBase]), initiatives: number(row[columns.initiativeValue]), forecast: number(row[columns.forecast]),
  circle: number(row[columns.circleForecast]), trend: number(row[columns.trend]), target: number(row[columns.targetBase]),
});

const quartersOf = (row: Row): Quarter[] => [
  quarter(row, columns.q1Due, columns.q1Done, columns.q1Percent), quarter(row, columns.q2Due, columns.q2Done, columns.q2Percent),
  quarter(row, columns.q3Due, columns.q3Done, columns.q3Percent), quarter(row, columns.q4Due, columns.q4Done, columns.q4Percent),
];

const quarter = (row: Row, due: string, done: string, percent: string): Quarter => ({ due: number(row[due]) ?? 0, done: number(row[done]) ?? 0, percent: number(row[percent]) });

const escalatedOf = (row: Row): Escalated => ({
  state: keyOf(PlanEscalation, row[columns.escalation]) ?? "None", quarter: text(row[columns.escalationQuarter]) ?? "", on: date(row[columns.escalatedOn]),
  cause: keyOf(EscalationCause, row[columns.escalationCause]), note: text(row[columns.escalationNote]) ?? "",
});
