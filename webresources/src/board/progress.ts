import { ProgressStatus } from "../model/choices.g";

/** A progress of the client, as its row stands. */
export interface Progress {
  readonly id: string;
  /** As the catalogue calls it in the reader's language: the row itself is named in that of its owner. */
  readonly name: string;
  /** What to observe. */
  readonly meaning: string;
  readonly order: number;
  readonly category: number;
  readonly weight: number;
  readonly status: number;
  /** false: set aside with a reason; it counts neither as done nor as to be done. */
  readonly isApplicable: boolean;
  readonly asks: Asks;
  readonly quarter: string | null;
  readonly completedOn: Date | null;
  /** null: not stalled. */
  readonly stall: Stall | null;
  readonly nextStep: string;
  /** A day as the service writes it. */
  readonly nextStepOn: string | null;
  readonly given: Given;
}

/** What its definition asks for on completion. */
export interface Asks {
  readonly evidence: number;
  readonly answer: number;
  readonly feeds: number;
  /** The name of the currency of an amount. */
  readonly currency: string;
}

export interface Stall {
  readonly since: Date;
  /** The name of the choice's option. */
  readonly reason: string;
}

/** What stands in the row of evidence and answer. */
export interface Given {
  readonly note: string;
  readonly contact: Named | null;
  readonly activity: (Named & { readonly kind: Kind }) | null;
  readonly money: number | null;
  readonly percent: number | null;
  readonly text: string;
  readonly date: string | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Kinds of activities that prove something, by their tables. */
export const kinds = ["appointment", "phonecall", "task"] as const;
export type Kind = (typeof kinds)[number];

export const isCompleted = ({ isApplicable, status }: Progress): boolean => isApplicable && status === ProgressStatus.Completed;

export const isOpen = ({ isApplicable, status }: Progress): boolean => isApplicable && status !== ProgressStatus.Completed;
