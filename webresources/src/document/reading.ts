import { circleShare, initiative, plan, planLine, planTask, roi, stakeholder, targetContact } from "../model/tables.g";
import type { Names } from "../plan/facts";
import { namesOf } from "../plan/reading";
import { currentQuarter } from "../team/reading";
import { all, idOf, type Reading } from "../ui/rows";

export type Row = Readonly<Record<string, unknown>>;

/** A plan and everything that belongs to it. */
export interface Paper {
  readonly plan: Row;
  readonly lines: readonly Row[];
  /** Of the circles that the lines stand on, the greatest first. */
  readonly shares: readonly Row[];
  readonly people: readonly Row[];
  readonly targets: readonly Row[];
  /** The greatest weighted value first. */
  readonly initiatives: readonly Row[];
  readonly sheets: readonly Row[];
  readonly tasks: readonly Row[];
  /** What progresses are called in the reader's language. */
  readonly names: Names;
  /** The quarter of today, 'YYYY-Qn'. */
  readonly running: string;
}

/** Null: there is no such plan. */
export async function read(api: Reading, id: string, tag: string): Promise<Paper | null> {
  const [head] = await all(api, plan.table, `?$filter=${plan.id} eq ${id}`);
  if (head === undefined) return null;
  const of = (planId: string): string => `?$filter=_${planId}_value eq ${id}&$orderby=`;
  const client = idOf(head, plan.columns.accountId) ?? "";
  const active = `${stakeholder.columns.stateCode} eq 0`;
  const [lines, people, targets, initiatives, sheets, tasks, names, running] = await Promise.all([
    all(api, planLine.table, `${of(planLine.columns.planId)}${planLine.columns.name}`),
    all(api, stakeholder.table, `?$filter=_${stakeholder.columns.accountId}_value eq ${client} and ${active}&$orderby=${stakeholder.columns.influence} desc,${stakeholder.columns.name}`),
    all(api, targetContact.table, `${of(targetContact.columns.planId)}${targetContact.columns.quarter},${targetContact.columns.name}`),
    all(api, initiative.table, `${of(initiative.columns.planId)}${initiative.columns.weightedValue} desc,${initiative.columns.name}`),
    all(api, roi.table, `${of(roi.columns.planId)}${roi.columns.name}`),
    all(api, planTask.table, `${of(planTask.columns.planId)}${planTask.columns.dueDate},${planTask.columns.name}`),
    namesOf(api, tag), currentQuarter(api),
  ]);
  return { plan: head, lines, shares: await sharesOf(api, lines), people, targets, initiatives, sheets, tasks, names, running };
}

async function sharesOf(api: Reading, lines: readonly Row[]): Promise<Row[]> {
  const { circleId, percent, stateCode } = circleShare.columns;
  const circles = lines.flatMap((line) => idOf(line, planLine.columns.circleId) ?? []);
  if (circles.length === 0) return [];
  const of = circles.map((circle) => `_${circleId}_value eq ${circle}`).join(" or ");
  return all(api, circleShare.table, `?$filter=${stateCode} eq 0 and (${of})&$orderby=${percent} desc`);
}
