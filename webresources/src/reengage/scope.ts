import type { Pipeline } from "./pipeline";

export const scopes = ["mine", "team", "all"] as const;

export type Scope = (typeof scopes)[number];

export interface Me {
  readonly id: string;
  /** My business unit and those below it. */
  readonly units: readonly string[];
}

type Owned = Pick<Pipeline, "owner" | "unit">;

export const isIn = (scope: Scope, { owner, unit }: Owned, me: Me): boolean =>
  scope === "all" || (scope === "mine" ? owner === me.id : me.units.includes(unit));

/** Mine, where I have some: a manager has none and begins with all. */
export const firstScope = (rows: readonly Owned[], me: Me): Scope => (rows.some((row) => isIn("mine", row, me)) ? "mine" : "all");

/** Found by any part of the client's or the owner's name. */
export function isFound({ name, ownerName }: Pick<Pipeline, "name" | "ownerName">, search: string): boolean {
  const sought = search.trim().toLocaleLowerCase();
  return sought === "" || [name, ownerName].some((text) => text.toLocaleLowerCase().includes(sought));
}

export interface Unit {
  readonly id: string;
  readonly parent: string | null;
}

/** A business unit and all below it. */
export const under = (id: string, all: readonly Unit[]): string[] => [id, ...all.filter(({ parent }) => parent === id).flatMap((child) => under(child.id, all))];
