/** A client and what it brought in twelve months. */
export interface Buyer {
  readonly id: string;
  readonly name: string;
  readonly segment: number | null;
  readonly revenue: number;
}

/** The buyers from the greatest on, as far as they were read, with what they bring together. */
export interface Ranking {
  readonly buyers: readonly Buyer[];
  /** Of the buyer and all before it, in percent of the total. */
  readonly together: readonly number[];
  /** How many buyers bring the share; nought when nobody has bought. */
  readonly cut: number;
  readonly count: number;
  readonly total: number;
}

/** The share of the revenue that the rule speaks of, in percent. */
export const share = 80;

/** Ranks buyers that come in falling order. Those who were not read because the share is reached are in count and total. */
export function ranking(buyers: readonly Buyer[], count: number, total: number): Ranking {
  let sum = 0;
  const together = buyers.map(({ revenue }) => (100 * (sum += revenue)) / total);
  const reached = together.findIndex((percent) => percent >= share - 1e-9);
  return { buyers, together, cut: reached < 0 ? buyers.length : reached + 1, count, total };
}

/** How many of the buyers who bring the share are in each segment, in the order of their number. */
export function bySegment({ buyers, cut }: Ranking): readonly { readonly segment: number | null; readonly clients: number }[] {
  const counts = new Map<number | null, number>();
  for (const { segment } of buyers.slice(0, cut)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return [...counts].map(([segment, clients]) => ({ segment, clients })).sort((one, other) => other.clients - one.clients);
}

/** Ranks that a curve is drawn through: every one while they are few, else one for each step of the screen. */
export function drawn(count: number, steps: number): number[] {
  if (count <= steps) return Array.from({ length: count }, (_, at) => at);
  return [...new Set(Array.from({ length: steps }, (_, at) => Math.round((at * (count - 1)) / (steps - 1))))];
}
