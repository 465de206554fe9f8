/** What the page knows of one client: the row of the client and the one that explains its score. */
export interface Client {
  readonly name: string;
  readonly segment: number | null;
  readonly computedSegment: number | null;
  readonly reason: number | null;
  readonly pending: number | null;
  readonly lapses: number;
  readonly override: Override | null;
  readonly score: number | null;
  readonly confidence: number | null;
  readonly profile: string | null;
  readonly isCandidate: boolean;
  readonly reEngageNeeded: boolean;
  /** Somebody has asked for a recalculation that is not done yet. */
  readonly isPending: boolean;
  readonly lastPurchaseOn: Date | null;
  readonly nextOrderOn: Date | null;
  readonly inputs: Inputs;
  /** null: no judgement yet. */
  readonly figures: Figures | null;
  /** null: no purchase has been counted yet. */
  readonly worth: Worth | null;
}

export interface Override {
  readonly reason: string;
  readonly until: Date | null;
}

/** What people enter. */
export interface Inputs {
  readonly wallet: number | null;
  readonly growth: number | null;
  readonly marketRating: number | null;
  readonly referenceRating: number | null;
  readonly innovationRating: number | null;
  readonly coDevelopmentRating: number | null;
}

/** One criterion of the score. */
export interface Criterion {
  /** From 0 to 100; null: the criterion is missing. */
  readonly s: number | null;
  /** The weight by which it counted; of a missing one that of the model, null where the model is not known any more. */
  readonly weight: number | null;
  /** Which part of it is known, from 0 to 1. */
  readonly known: number;
  /** Its part of the score. */
  readonly contribution: number | null;
}

/** The figures of the last judgement, which the explanation is made of. */
export interface Figures {
  readonly asOf: Date | null;
  readonly model: Model | null;
  readonly modelVersion: number | null;
  readonly criteria: readonly Criterion[];
  readonly value: number | null;
  readonly headroom: number | null;
  readonly margin12: number | null;
  readonly regularity: number | null;
  readonly recency: number | null;
  readonly meanInterval: number | null;
  readonly intervals: number;
  readonly price: Level;
  readonly capacity: Level;
  readonly regularityLevel: number | null;
}

export interface Model {
  readonly name: string;
  readonly version: number;
  readonly basis: number | null;
  /** Of the five criteria. */
  readonly weights: readonly (number | null)[];
}

export interface Level {
  readonly level: number | null;
  readonly index: number | null;
  readonly percentile: number | null;
}

/** The five factors of a client's value in a period. */
export interface Factors {
  readonly categoriesPerOrder: number | null;
  readonly revenuePerCategoryOrder: number | null;
  readonly ordersPerYear: number | null;
  readonly years: number | null;
  readonly margin: number | null;
}

/** What the client has brought, and where the change against last year comes from. */
export interface Worth {
  readonly revenue: number | null;
  readonly profit: number | null;
  readonly revenue12: number | null;
  readonly previousRevenue12: number | null;
  readonly lifetime: Factors;
  readonly year: Factors;
  readonly previousYear: Factors;
  readonly change: Change;
}

/** In money of gross profit. The years are the same in both periods and bring nothing. */
export interface Change {
  readonly categories: number | null;
  readonly average: number | null;
  readonly orders: number | null;
  readonly margin: number | null;
  readonly total: number | null;
}
