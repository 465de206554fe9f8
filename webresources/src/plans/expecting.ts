import type { Plan } from "./plan";

/** What plans are to bring and what they let expect, in base currency. */
export interface Expected {
  readonly target: number;
  readonly forecast: number;
  /** Null: not known of every plan that counts. */
  readonly circle: number | null;
  readonly trend: number | null;
}

/** Only a plan that has both can be held against its target. */
export const comparable = (plans: readonly Plan[]): Plan[] => plans.filter(({ target, forecast }) => target !== null && forecast !== null);

export function expected(plans: readonly Plan[]): Expected {
  const counted = comparable(plans);
  const sum = (of: (plan: Plan) => number | null): number | null =>
    counted.reduce<number | null>((all, plan) => (all === null || of(plan) === null ? null : all + (of(plan) ?? 0)), 0);
  return { target: sum(({ target }) => target) ?? 0, forecast: sum(({ forecast }) => forecast) ?? 0, circle: sum(({ circle }) => circle), trend: sum(({ trend }) => trend) };
}
