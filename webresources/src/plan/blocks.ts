import { daysBetween } from "../ui/days";
import { gapsOf, type Gap } from "./gaps";
import type { Plan } from "./plan";

/** A block of the plan: nothing of it is missing, and it was changed lately or not. */
export interface Block {
  /** 1 to 7. */
  readonly number: number;
  readonly state: "complete" | "old" | "missing";
  readonly gaps: readonly Gap[];
  /** Its last change; null: never. */
  readonly on: Date | null;
}

export function blocksOf(plan: Plan, today: Date, freshDays: number): Block[] {
  const gaps = gapsOf(plan.gaps);
  return plan.blocksOn.map((on, at) => {
    const own = gaps.filter((gap) => gap.block === at + 1);
    const isFresh = on !== null && daysBetween(on, today) <= freshDays;
    return { number: at + 1, gaps: own, on, state: own.length > 0 ? "missing" : isFresh ? "complete" : "old" };
  });
}
