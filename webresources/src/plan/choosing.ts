import type { Plan } from "./plan";

/** What a client's page shows of several plans: of this year the one in force, else the one in work; else the newest. */
export function firstOf(plans: readonly Plan[], year: number): Plan | null {
  const current = plans.filter((plan) => plan.year === year);
  const inForce = current.find(({ lifecycle }) => lifecycle === "Active" || lifecycle === "Approved");
  return inForce ?? current.find(({ lifecycle }) => lifecycle !== "Closed") ?? current[0] ?? plans[0] ?? null;
}

/** The years for which a plan can be begun: this one and the next, unless one runs already. */
export const yearsFor = (plans: readonly Plan[], year: number): number[] =>
  [year, year + 1].filter((each) => !plans.some((plan) => plan.year === each));
