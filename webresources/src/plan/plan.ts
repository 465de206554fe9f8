import { EscalationCause, Outlook, PlanEscalation, PlanLifecycle, Scenario } from "../model/choices.g";

/** How far plans come, in this order. */
export const lifecycles = Object.keys(PlanLifecycle) as readonly Lifecycle[];

export type Lifecycle = keyof typeof PlanLifecycle;

/** The name of a choice's option. */
export const keyOf = <Key extends string>(choice: Readonly<Record<Key, number>>, value: unknown): Key | null =>
  (Object.keys(choice) as Key[]).find((key) => choice[key] === value) ?? null;

export interface Somebody {
  readonly id: string;
  readonly name: string;
}

/** Tasks of a quarter: due, done, and the percentage; null where nothing was due. */
export interface Quarter {
  readonly due: number;
  readonly done: number;
  readonly percent: number | null;
}

/** Money is in the base currency; null is what nobody has said or computed. */
export interface Figures {
  readonly needNow: number | null;
  readonly needNext: number | null;
  readonly shareNow: number | null;
  readonly shareNext: number | null;
  readonly circle: keyof typeof Outlook | null;
  readonly share: keyof typeof Outlook | null;
  readonly scenario: keyof typeof Scenario | null;
  readonly change: number | null;
  readonly circleEffect: number | null;
  readonly shareEffect: number | null;
  readonly jointEffect: number | null;
}

export interface Expectation {
  readonly base: number | null;
  readonly initiatives: number | null;
  readonly forecast: number | null;
  readonly circle: number | null;
  readonly trend: number | null;
  readonly target: number | null;
}

/** When something was done with the plan, and by whom. */
export interface Course {
  readonly submittedOn: Date | null;
  readonly submittedBy: Somebody | null;
  readonly reviewDueOn: Date | null;
  readonly approvedOn: Date | null;
  readonly approvedBy: Somebody | null;
  readonly activatedOn: Date | null;
  readonly closedOn: Date | null;
  /** Why it was sent back, revised or closed the last time. */
  readonly reason: string;
}

export interface Escalated {
  readonly state: keyof typeof PlanEscalation;
  readonly quarter: string;
  readonly on: Date | null;
  readonly cause: keyof typeof EscalationCause | null;
  readonly note: string;
}

/** An account development plan as its page shows it. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly revision: number;
  readonly client: Somebody;
  readonly owner: Somebody;
  readonly manager: Somebody | null;
  readonly lifecycle: Lifecycle;
  readonly course: Course;
  readonly figures: Figures;
  readonly expectation: Expectation;
  readonly goal: string;
  /** The four quarters, the first one first. */
  readonly quarters: readonly Quarter[];
  readonly soFar: Quarter;
  readonly escalated: Escalated;
  readonly quality: number | null;
  /** As the server writes them: lists in JSON. */
  readonly gaps: string;
  readonly known: string;
  /** When each of the seven blocks was last changed. */
  readonly blocksOn: readonly (Date | null)[];
}

/** The figures and texts of a locked plan stay what was approved. */
export const isLocked = ({ lifecycle }: Plan): boolean => lifecycles.indexOf(lifecycle) >= lifecycles.indexOf("Approved");
