import { sum, type Slice } from "./slice";

/** 100 % of what a client buys in a category in a year, from all suppliers. */
export interface Circle {
  /** In the client's currency; null: not known. */
  readonly need: number | null;
  /** Ours, in percent; null: not known. */
  readonly own: number | null;
  /** The named competitors, in percent. */
  readonly competitors: readonly Slice[];
}

export const nothing: Circle = { need: null, own: null, competitors: [] };

/** A part of the circle. What nobody is named for are the others; while our share is not known, we are among them. */
export interface Part {
  readonly kind: "own" | "competitor" | "others";
  readonly name: string;
  readonly percent: number;
}

/** Beyond the dust of binary fractions. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Everything that has a name, ours with it: the circle has room for 100. */
export const given = ({ own, competitors }: Circle): number => rounded((own ?? 0) + sum(competitors));

/** Ours first, then competitors from the greatest on, then what remains; always 100 together. */
export function parts(circle: Circle): Part[] {
  const own: Part[] = (circle.own ?? 0) > 0 ? [{ kind: "own", name: "", percent: circle.own ?? 0 }] : [];
  const named = circle.competitors.filter(({ percent }) => (percent ?? 0) > 0)
    .map(({ name, percent }): Part => ({ kind: "competitor", name, percent: percent ?? 0 }))
    .sort((one, other) => other.percent - one.percent || one.name.localeCompare(other.name));
  const rest = rounded(100 - given(circle));
  return [...own, ...named, ...(rest > 0 ? [{ kind: "others", name: "", percent: rest } as const] : [])];
}

/** The circles of all categories as one: shares weigh by their needs, those of one competitor are added. Without a need a circle weighs nothing. */
export function together(circles: readonly Circle[]): Circle {
  const known = circles.filter((circle): circle is Circle & { readonly need: number } => circle.need !== null);
  if (known.length === 0) return nothing;
  const need = rounded(known.reduce((all, circle) => all + circle.need, 0));
  const percent = (amount: number): number => (need === 0 ? 0 : rounded(amount / need));
  const amounts = new Map<string, { name: string; amount: number }>();
  for (const circle of known)
    for (const { name, percent: share } of circle.competitors) {
      const before = amounts.get(name.toLowerCase());
      amounts.set(name.toLowerCase(), { name: before?.name ?? name, amount: (before?.amount ?? 0) + circle.need * (share ?? 0) });
    }
  const own = known.reduce((all, circle) => all + circle.need * (circle.own ?? 0), 0);
  return {
    need, own: known.every((circle) => circle.own === null) ? null : percent(own),
    competitors: [...amounts.values()].map(({ name, amount }) => ({ name, percent: percent(amount) })),
  };
}
