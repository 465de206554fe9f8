import type { Criterion } from "./client";

export const names = ["Value", "Potential", "Regularity", "Margin", "Strategic"] as const;
export type Name = (typeof names)[number];

/** How many points of the score a criterion could bring at the most, in the company of those that are available. */
export function attainable(criteria: readonly Criterion[], at: number): number | null {
  const criterion = criteria[at];
  if (!criterion || criterion.s === null || criterion.weight === null) return null;
  const available = criteria.reduce((sum, { s, weight }) => sum + (s === null ? 0 : (weight ?? 0)), 0);
  return available === 0 ? null : (100 * criterion.weight) / available;
}

/** How much confidence the unknown part of a criterion would add. */
export const missing = ({ weight, known }: Criterion): number => (weight ?? 0) * (1 - known);

/** What to enter about a client so that its potential becomes known: the parts and the share of the criterion in each. */
export const potentialParts = [
  { input: "wallet", share: 0.5 },
  { input: "growth", share: 0.3 },
  { input: "marketRating", share: 0.2 },
] as const;

export const strategicParts = ["referenceRating", "innovationRating", "coDevelopmentRating"] as const;

/** The margin at which a client gets half of the points, read off from its own: nothing where it is at an end of the scale. */
export const companyMargin = (margin: number, s: number): number | null => (s > 0 && s < 100 ? (50 * margin) / s : null);
