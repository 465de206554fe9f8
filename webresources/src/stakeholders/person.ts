import { Attitude, DecisionRole, StakeholderFunction } from "../model/choices.g";
import { daysBetween } from "../ui/days";

/** The members of a choice, by the names of their sentences. */
const members = (choice: Readonly<Record<string, number>>): { readonly key: string; readonly value: number }[] =>
  Object.entries(choice).map(([key, value]) => ({ key, value }));

export const functions = members(StakeholderFunction);
export const roles = members(DecisionRole);
export const attitudes = members(Attitude);
/** From the greatest on, as the map shows them. */
export const influences = [5, 4, 3, 2, 1] as const;

/** A contact that has a part in the client's decisions. */
export interface Person {
  readonly id: string;
  readonly contact: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly function: number;
  readonly role: number | null;
  readonly influence: number | null;
  readonly attitude: number | null;
  readonly goal: string;
  readonly lastOn: Date | null;
  readonly knownBy: readonly Colleague[];
}

/** Somebody of ours who knows the person; the row that says so. */
export interface Colleague {
  readonly id: string;
  readonly user: string;
  readonly name: string;
}

/** A contact of the client who is not on the map. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
}

export const keyOf = (choice: readonly { readonly key: string; readonly value: number }[], value: number | null): string | null =>
  choice.find((member) => member.value === value)?.key ?? null;

const signs: Readonly<Record<string, string>> = { Opponent: "−−", Sceptic: "−", Neutral: "○", Supporter: "+", Advocate: "++" };

/** Tells attitudes apart without colour. */
export const signOf = (attitude: number | null): string => signs[keyOf(attitudes, attitude) ?? ""] ?? "?";

/** Days since the last contact; null: there was none. */
export const silence = ({ lastOn }: Pick<Person, "lastOn">, today: Date): number | null => (lastOn === null ? null : Math.max(0, daysBetween(lastOn, today)));

/** Nobody has spoken to the person for longer than that many days, or ever. */
export const isSilent = (person: Pick<Person, "lastOn">, today: Date, days: number): boolean => (silence(person, today) ?? Infinity) > days;

/** The first letters of the first and the last name. */
export const initials = (name: string): string => {
  const words = name.trim().split(/\s+/);
  return [words[0], ...(words.length > 1 ? [words[words.length - 1]] : [])].map((word) => (word ?? "").slice(0, 1).toLocaleUpperCase()).join("");
};
