/** A client by what it is worth and what it could become. */
export interface Point {
  readonly id: string;
  readonly name: string;
  readonly segment: number | null;
  /** s of the criterion value: above how many percent of the clients it is. */
  readonly value: number;
  /** s of the criterion potential; null: nothing is known of it. */
  readonly potential: number | null;
  readonly revenue: number;
}

export interface Field {
  /** The greatest of those whose potential is known, in falling order of revenue. */
  readonly drawn: readonly Point[];
  readonly known: Sum;
  /** The greatest of those of whose potential nothing is known. */
  readonly unknown: readonly Point[];
  readonly unknownSum: Sum;
}

export interface Sum {
  readonly count: number;
  readonly sum: number;
}

/** More marks than this are a cloud, in which nobody finds a client. */
export const most = 400;

/** Which share of their revenue those bring who are drawn, in percent. */
export function shareDrawn({ drawn, known }: Field): number {
  const revenue = drawn.reduce((sum, point) => sum + point.revenue, 0);
  return known.sum <= 0 ? 100 : Math.min(100, (100 * revenue) / known.sum);
}

/** How many of each segment are drawn. */
export const drawnOf = ({ drawn }: Field, segment: number | null): number => drawn.filter((point) => point.segment === segment).length;
