import { StakeholderFunction } from "../model/choices.g";
import { functions, isSilent, silence, type Person } from "./person";

/** How a function of the client is reached: somebody was spoken to lately, nobody for long, or nobody is known. */
export interface Cover {
  readonly key: string;
  readonly state: "covered" | "silent" | "gap";
  /** Who was spoken to last; null where nobody is known. */
  readonly latest: Person | null;
}

/** The five functions that count; whoever does something else covers none. */
export function coverage(people: readonly Person[], today: Date, days: number): Cover[] {
  return functions.filter(({ value }) => value !== StakeholderFunction.Other).map(({ key, value }) => {
    const known = people.filter((person) => person.function === value)
      .sort((one, other) => (silence(one, today) ?? Infinity) - (silence(other, today) ?? Infinity));
    const latest = known[0] ?? null;
    return { key, latest, state: latest === null ? "gap" : isSilent(latest, today, days) ? "silent" : "covered" };
  });
}

/** Where an introduction is worth asking for: functions in which nobody is known, else those that are silent. */
export function weakest(covers: readonly Cover[]): string[] {
  const of = (state: Cover["state"]): string[] => covers.filter((cover) => cover.state === state).map(({ key }) => key);
  const gaps = of("gap");
  return gaps.length > 0 ? gaps : of("silent");
}
