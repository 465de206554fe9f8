import type { Argument } from "../ui/sentence";
import type { Check } from "./report";

export type Say = (name: string, ...values: Argument[]) => string;

export interface Row {
  readonly title: string;
  readonly good: boolean;
  readonly state: string;
  readonly detail: string;
}

/** What each check found, and what to do about it, in the user's words; what needs attention comes first. */
export function rows(checks: readonly Check[], say: Say): Row[] {
  const found = checks.map((check) => row(check, say));
  return [...found.filter(({ good }) => !good), ...found.filter(({ good }) => good)];
}

function row({ check, state, count, date }: Check, say: Say): Row {
  return {
    title: say(`Health_${check}`),
    good: state === "good",
    state: say(`Health_state_${state}`),
    detail: say(`Health_${check}_${state}`, count ?? 0, date === undefined ? say("Health_never") : day(date)),
  };
}

/** A date without time stays on its day in every time zone. */
function day(text: string): Date {
  const [year, month, date] = text.split("-").map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, date ?? 1);
}
