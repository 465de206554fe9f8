/** A client at the end of a month. */
export interface Moment {
  readonly month: Date;
  readonly segment: number | null;
  readonly reason: number | null;
  readonly score: number | null;
}

export interface Told extends Moment {
  /** The segment is another one than the month before, or the first. */
  readonly isChange: boolean;
}

/** Moments in their order, with those marked at which the segment changed. */
export const told = (moments: readonly Moment[]): Told[] =>
  moments.map((moment, at) => ({ ...moment, isChange: at === 0 || moments[at - 1]?.segment !== moment.segment }));

/** Which moments get a label under the axis: evenly, as many as there is room for, the last one always. */
export function labelled(count: number, room: number): number[] {
  if (count <= 1 || room <= 1) return count === 0 ? [] : [count - 1];
  const step = Math.max(1, Math.ceil((count - 1) / (room - 1)));
  const found: number[] = [];
  for (let at = count - 1; at >= 0; at -= step) found.unshift(at);
  return found;
}
