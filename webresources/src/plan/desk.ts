import { quarterOf } from "../ui/quarters";
import type { Words } from "../ui/words";
import type { Limits } from "./execution";
import type { Fact, Names } from "./facts";
import type { Gap } from "./gaps";
import type { Order, Reader } from "./lifecycle";
import type { Plan } from "./plan";
import { readerOf } from "./reading";

/** What the settings say of plans. */
export interface Rules extends Limits {
  readonly freshDays: number;
  readonly startMonth: number;
}

/** The page as it stands on the screen. */
export interface Desk {
  readonly target: Document;
  readonly words: Words;
  readonly today: Date;
  /** The quarter of today. */
  readonly quarter: string;
  readonly rules: Rules;
  readonly reader: Reader;
  readonly names: Names;
  /** Whether the plan's own form stands around the page: there columns can be led to and filled. */
  readonly isOnForm: boolean;
  readonly plan: Plan;
}

/** What can be done on the page. */
export interface Hands {
  order(desk: Desk, order: Order): void;
  go(gap: Gap): void;
  add(fact: Fact): void;
  open(): void;
}

export async function deskOf(target: Document, xrm: Xrm.XrmStatic, words: Words, rules: Rules, names: Names, plan: Plan, isOnForm: boolean): Promise<Desk> {
  const today = new Date();
  return { target, words, today, quarter: quarterOf(today, rules.startMonth), rules, names, isOnForm, plan, reader: await readerOf(xrm.WebApi, xrm, plan) };
}
