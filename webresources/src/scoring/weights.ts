/** The criteria of the score in the method's order, each with the range in which the method keeps its weight. */
export const ranges = [
  { column: "kam_weightvalue", name: "Value", from: 30, to: 40 },
  { column: "kam_weightpotential", name: "Potential", from: 20, to: 30 },
  { column: "kam_weightregularity", name: "Regularity", from: 10, to: 15 },
  { column: "kam_weightmargin", name: "Margin", from: 10, to: 15 },
  { column: "kam_weightstrategic", name: "Strategic", from: 5, to: 10 },
] as const;

export type Range = (typeof ranges)[number];
export type WeightColumn = Range["column"];

/** Weights as they stand on the form; what is not filled in counts nothing. */
export type Weights = Readonly<Record<WeightColumn, number | null>>;

/** In hundredths first: sums of two-digit numbers are not exact otherwise. */
export const sum = (weights: Weights): number => ranges.reduce((all, { column }) => all + Math.round(100 * (weights[column] ?? 0)), 0) / 100;

export const isWhole = (weights: Weights): boolean => sum(weights) === 100;

/** Criteria whose weight is not where the method keeps it: allowed, and worth a word. */
export const outside = (weights: Weights): Range[] =>
  ranges.filter(({ column, from, to }) => {
    const weight = weights[column] ?? 0;
    return weight < from || weight > to;
  });
