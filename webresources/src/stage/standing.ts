import type { Item } from "./missing";

/** A pipeline as its bar shows it; stages are counted from 0. */
export interface Standing {
  readonly stage: number;
  readonly gateStage: number;
  readonly hold: { readonly stage: number; readonly reason: string } | null;
  readonly enteredOn: Date | null;
  /** null: it is running. */
  readonly ended: { readonly on: Date | null; readonly outcome: number | null } | null;
}

/** The client of a form, with its pipeline, if it has one. */
export interface Client {
  readonly id: string;
  readonly isNeeded: boolean;
  readonly pipeline: Standing | null;
  readonly items: readonly Item[];
}

/** What a step of the bar is to the client. */
export type Step = "done" | "here" | "open" | "ahead";

/** A stage that is open and not reached is held back from the client. */
export function stepOf(order: number, { stage, gateStage, ended }: Standing): Step {
  if (order < stage) return "done";
  if (order === stage) return ended === null ? "here" : "done";
  return order <= gateStage && ended === null ? "open" : "ahead";
}
