/** What another supplier has of the client's need. */
export interface Slice {
  readonly name: string;
  readonly percent: number | null;
}

/** Added up without the dust of binary fractions. */
export const sum = (all: readonly Slice[]): number => Math.round(all.reduce((whole, { percent }) => whole + (percent ?? 0), 0) * 100) / 100;
