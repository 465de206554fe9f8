import { nothing, together, type Circle } from "./circle";

/** What the client is expected to buy by the end of the plan, and our percentage of it. */
export interface Next {
  readonly need: number | null;
  readonly own: number | null;
}

/** How the change of our revenue comes about, in the base currency. */
export interface Split {
  readonly change: number;
  readonly circle: number;
  readonly share: number;
  readonly joint: number;
}

/** A category of a client's year: its circle, and what the plan says of it. */
export interface Entry {
  /** Null: the whole need. */
  readonly category: string | null;
  readonly name: string;
  /** The circle as the client has it today; its need is in this currency. */
  readonly circle: Circle;
  /** Whether the client has a circle here; it may be one of which nothing is known. */
  readonly isThere: boolean;
  /** Whether it counts: the whole need does so only while no category has a circle. */
  readonly counts: boolean;
  readonly currency: string;
  /** The needs in the base currency, in which categories are added up. */
  readonly base: { readonly now: number | null; readonly next: number | null };
  /** The line of the plan; null: there is no plan, or it has none for this category. */
  readonly line: Line | null;
}

export interface Line {
  readonly id: string;
  /** Need and share as the plan has them: those of the circle until it is approved. */
  readonly now: Next;
  readonly next: Next;
  readonly split: Split | null;
}

export const keyOf = ({ category }: Entry): string => category ?? "whole";

/** A category that gets its circle only now. */
export const isNew = ({ isThere }: Entry): boolean => !isThere;

/** Today's circle as the plan has it. Competitors are the circle's own; they are left out once they tell of another circle than the one that was approved. */
export function now({ circle, line }: Entry, isLocked: boolean): Circle {
  if (!isLocked || line === null) return circle;
  return isMoved({ circle, line }) ? { ...line.now, competitors: [] } : { ...line.now, competitors: circle.competitors };
}

/** Whether the circle is another one than the plan was approved with. */
export const isMoved = ({ circle, line }: Pick<Entry, "circle" | "line">): boolean => line !== null && (circle.need !== line.now.need || circle.own !== line.now.own);

export const next = ({ line }: Entry): Circle => (line === null ? nothing : { ...line.next, competitors: [] });

/** All categories as one, in the base currency. What is expected is compared with all of today, so it is known when it is known of every category. */
export function sums(entries: readonly Entry[], isLocked: boolean): { readonly now: Circle; readonly next: Circle } {
  const counted = entries.filter(({ counts }) => counts);
  const later = counted.map((entry) => ({ ...next(entry), need: entry.base.next }));
  const expected = together(later);
  return {
    now: together(counted.map((entry) => ({ ...now(entry, isLocked), need: entry.base.now }))),
    next: later.some(({ need }) => need === null) ? nothing : later.some(({ own }) => own === null) ? { ...expected, own: null } : expected,
  };
}

export type Missing = "Need" | "Share" | "NextNeed" | "NextShare";

/** What keeps the two questions from being answered for a category. */
export function missing(entry: Entry, isLocked: boolean): Missing[] {
  if (!entry.counts) return [];
  const { need, own } = now(entry, isLocked);
  const all: (readonly [Missing, number | null])[] = [["Need", need], ["Share", own]];
  if (entry.line !== null) all.push(["NextNeed", entry.line.next.need], ["NextShare", entry.line.next.own]);
  return all.filter(([, value]) => value === null).map(([name]) => name);
}
