import { PscLevel, Segment, SegmentReason, ValueBasis } from "../../src/model/choices.g";
import type { Client, Criterion, Figures } from "../../src/score/client";

/** The golden client of the rules: 88, 70, 86.3, 61.36, 60 make 76.45. */
const golden: readonly Criterion[] = [
  { s: 88, weight: 35, known: 1, contribution: 30.8 },
  { s: 70, weight: 25, known: 1, contribution: 17.5 },
  { s: 86.3, weight: 15, known: 1, contribution: 12.945 },
  { s: 61.3636, weight: 15, known: 1, contribution: 9.2045 },
  { s: 60, weight: 10, known: 1, contribution: 6 },
];

export function figures(changes: Readonly<Record<number, Partial<Criterion>>>, more: Partial<Figures> = {}): Figures {
  return {
    asOf: new Date(2026, 4, 31), model: { name: "Standard", version: 1, basis: ValueBasis.Revenue12Months, weights: [35, 25, 15, 15, 10] }, modelVersion: 1,
    criteria: golden.map((criterion, at) => ({ ...criterion, ...changes[at] })),
    value: 412_300, headroom: 160_000, margin12: 0.27, regularity: 86.3, recency: 0.6555, meanInterval: 30.5, intervals: 11,
    price: { level: PscLevel.Plus, index: 1.08, percentile: 71 }, capacity: { level: PscLevel.Minus, index: 380_000, percentile: 42 }, regularityLevel: PscLevel.Plus,
    ...more,
  };
}

export function aClient(changes: Partial<Client>): Client {
  return {
    name: "Contoso", segment: Segment.Key, computedSegment: Segment.Key, reason: SegmentReason.ScoreAndValue, pending: null, lapses: 0, override: null,
    score: 76.45, confidence: 100, profile: "P+S+C−", isCandidate: false, reEngageNeeded: false, isPending: false,
    lastPurchaseOn: new Date(2026, 4, 20), nextOrderOn: new Date(2026, 5, 20),
    inputs: { wallet: 520_000, growth: 10, marketRating: 4, referenceRating: 3, innovationRating: 4, coDevelopmentRating: 2 },
    figures: figures({}), worth: null, ...changes,
  };
}
