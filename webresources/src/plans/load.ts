import { PlanLifecycle, PlanTaskStatus, SupportRole } from "../model/choices.g";
import { plan, planTask } from "../model/tables.g";
import { aggregate, type Condition, type Group } from "../ui/aggregate";
import { date, idOf, nameOf, number, pages, text, type Reading } from "../ui/rows";

/** What a role is asked for in a quarter. */
export interface Load {
  readonly tasks: number;
  readonly hours: number;
}

/** A role that is asked for something; the year's four quarters. */
export interface Asked {
  readonly role: keyof typeof SupportRole;
  readonly quarters: readonly Load[];
}

export interface Task {
  readonly id: string;
  readonly name: string;
  readonly plan: string;
  readonly client: string;
  readonly responsible: string;
  readonly dueOn: Date | null;
  readonly hours: number | null;
}

const { supportRole, quarter, status, hours, planId } = planTask.columns;

export const quartersOf = (year: number): string[] => [1, 2, 3, 4].map((number) => `${year}-Q${number}`);

/** Nothing is asked of anybody by a plan that is not approved, and nothing any more by one that is closed. */
const inForce: readonly Condition[] = [
  { attribute: plan.columns.lifecycle, operator: "gt", value: PlanLifecycle.InReview }, { attribute: plan.columns.lifecycle, operator: "lt", value: PlanLifecycle.Closed },
];

/** Open tasks by role and quarter. Where there are too many at once, one quarter is counted after the other. */
export async function loads(api: Reading, year: number): Promise<Asked[]> {
  const groups = await aggregate(api, {
    table: planTask.table, id: planTask.id, sum: hours, groups: [supportRole, quarter],
    conditions: [{ attribute: status, operator: "eq", value: PlanTaskStatus.Open }, { attribute: quarter, operator: "like", value: `${year}-%` }],
    within: { table: plan.table, id: plan.id, lookup: planId, conditions: inForce },
  }, [quartersOf(year).map((value) => ({ attribute: quarter, operator: "eq", value }))]);
  return asked(groups, year);
}

/** The roles in the order of the choice; one that nobody asks is left out. */
export function asked(groups: readonly Group[], year: number): Asked[] {
  return (Object.keys(SupportRole) as (keyof typeof SupportRole)[]).map((role) => ({
    role,
    quarters: quartersOf(year).map((name) => {
      const of = groups.filter(({ keys }) => keys[0] === SupportRole[role] && keys[1] === name);
      return { tasks: of.reduce((all, { count }) => all + count, 0), hours: of.reduce((all, group) => all + group.sum, 0) };
    }),
  })).filter(({ quarters }) => quarters.some(({ tasks }) => tasks > 0));
}

/** The tasks behind a number, the first due first. */
export async function* tasks(api: Reading, role: keyof typeof SupportRole, of: string, size: number): AsyncGenerator<readonly Task[]> {
  const { name, dueDate, accountId, responsibleId } = planTask.columns;
  const { lifecycle } = plan.columns;
  const filter = `${supportRole} eq ${SupportRole[role]} and ${quarter} eq '${of}' and ${status} eq ${PlanTaskStatus.Open} and ${planId}/${lifecycle} gt ${PlanLifecycle.InReview} and ${planId}/${lifecycle} lt ${PlanLifecycle.Closed}`;
  const query = `?$select=${name},${dueDate},${hours},_${planId}_value,_${accountId}_value,_${responsibleId}_value&$filter=${encodeURIComponent(filter)}&$orderby=${dueDate},${planTask.id}`;
  for await (const page of pages(api, planTask.table, query, size))
    yield page.map((row) => ({
      id: String(row[planTask.id]), name: text(row[name]) ?? "", plan: idOf(row, planId) ?? "", client: nameOf(row, accountId), responsible: nameOf(row, responsibleId),
      dueOn: date(row[dueDate]), hours: number(row[hours]),
    }));
}
