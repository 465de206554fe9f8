import { PlanEscalation, PlanLifecycle } from "../model/choices.g";

/** Tasks that were due, and those done of them. */
export interface Executed {
  readonly due: number;
  readonly done: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A client's plan of a year, as far as a manager looks at it. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly client: { readonly id: string; readonly name: string };
  readonly kam: Person;
  /** Who leads that manager; null where nobody does. */
  readonly team: Person | null;
  readonly lifecycle: number;
  readonly revision: number;
  readonly reviewDueOn: Date | null;
  /** The year's four quarters; what is due in one that is not over may still be done. */
  readonly quarters: readonly Executed[];
  /** Of the quarters that are over and of the one that runs. */
  readonly soFar: Executed;
  readonly escalation: number | null;
  readonly escalationQuarter: string;
  readonly escalatedOn: Date | null;
  /** In percent; null: the plan was never counted. */
  readonly quality: number | null;
  readonly target: number | null;
  readonly forecast: number | null;
  readonly circle: number | null;
  readonly trend: number | null;
}

/** Which of a client's revisions speaks for it: the one in force, else the furthest that is not closed. */
const order: readonly number[] = [PlanLifecycle.Active, PlanLifecycle.Approved, PlanLifecycle.InReview, PlanLifecycle.Draft, PlanLifecycle.Closed];

const speaksBefore = (one: Plan, other: Plan): number => order.indexOf(one.lifecycle) - order.indexOf(other.lifecycle) || other.revision - one.revision;

/** One plan a client, in the order of the clients' names. */
export function speaking(plans: readonly Plan[]): Plan[] {
  const found = new Map<string, Plan>();
  for (const plan of [...plans].sort(speaksBefore)) if (!found.has(plan.client.id)) found.set(plan.client.id, plan);
  return [...found.values()].sort((one, other) => one.client.name.localeCompare(other.client.name));
}

/** What was submitted and should have been approved or sent back by now; the longest overdue first. */
export const overdue = (plans: readonly Plan[], today: Date): Plan[] =>
  plans.filter(({ lifecycle, reviewDueOn }) => lifecycle === PlanLifecycle.InReview && reviewDueOn !== null && reviewDueOn < startOf(today))
    .sort((one, other) => Number(one.reviewDueOn) - Number(other.reviewDueOn));

const startOf = (day: Date): Date => new Date(day.getFullYear(), day.getMonth(), day.getDate());

/** Whose cause nobody has said yet; the oldest first. */
export const escalated = (plans: readonly Plan[]): Plan[] =>
  plans.filter(({ escalation }) => escalation === PlanEscalation.Raised).sort((one, other) => Number(one.escalatedOn) - Number(other.escalatedOn));

export const sum = (parts: readonly Executed[]): Executed => parts.reduce((all, { due, done }) => ({ due: all.due + due, done: all.done + done }), { due: 0, done: 0 });

/** In percent; null: nothing was due. */
export const percent = ({ due, done }: Executed): number | null => (due === 0 ? null : (100 * done) / due);

/** What is written or reviewed binds nobody yet. */
const isAgreed = ({ lifecycle }: Plan): boolean => lifecycle !== PlanLifecycle.Draft && lifecycle !== PlanLifecycle.InReview;

/** Of those of the plans that were approved: each quarter, and the year so far. */
export function executed(plans: readonly Plan[]): { readonly quarters: readonly Executed[]; readonly year: Executed } {
  const agreed = plans.filter(isAgreed);
  const quarters = [0, 1, 2, 3].map((at) => sum(agreed.flatMap((plan) => plan.quarters[at] ?? [])));
  return { quarters, year: sum(agreed.map(({ soFar }) => soFar)) };
}

/** Plans by those who manage the clients, in the order of their names. */
export const byKam = (plans: readonly Plan[]): { readonly kam: Person; readonly plans: readonly Plan[] }[] =>
  grouped(plans, ({ kam }) => kam.id).flatMap((own) => (own[0] ? [{ kam: own[0].kam, plans: own }] : [])).sort((one, other) => one.kam.name.localeCompare(other.kam.name));

/** Plans by those who lead the managers, in the order of their names; those whom nobody leads come last. */
export const byTeam = (plans: readonly Plan[]): { readonly team: Person | null; readonly plans: readonly Plan[] }[] =>
  grouped(plans, ({ team }) => team?.id ?? "").flatMap((own) => (own[0] ? [{ team: own[0].team, plans: own }] : []))
    .sort((one, other) => Number(one.team === null) - Number(other.team === null) || (one.team?.name ?? "").localeCompare(other.team?.name ?? ""));

function grouped(plans: readonly Plan[], key: (plan: Plan) => string): Plan[][] {
  const found = new Map<string, Plan[]>();
  for (const plan of plans) found.set(key(plan), [...(found.get(key(plan)) ?? []), plan]);
  return [...found.values()];
}

export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((all, value) => all + value, 0) / known.length;
}
