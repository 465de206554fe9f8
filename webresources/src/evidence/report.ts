/** Clients of one kind and what they came to. */
export interface Sample {
  readonly clients: number;
  /** Median growth in percent; null: too few to tell it from. */
  readonly median: number | null;
}

/** Completion at a month's end against growth in the twelve months after it. */
export interface Report {
  /** The percentage of completion that parts the groups. */
  readonly threshold: number;
  /** Below so many clients a group has no median. */
  readonly minimum: number;
  readonly reached: Sample;
  readonly below: Sample;
  /** Clients without a checklist at the time. */
  readonly unknown: Sample;
  /** Left out: nothing is known of them twelve months later. */
  readonly noLater: number;
  /** Left out: there was no value that could grow. */
  readonly noValue: number;
}

export const isSufficient = ({ reached, below }: Report): boolean => reached.median !== null && below.median !== null;

/** An answer that is no report is an error, not an empty one. */
export function parsed(answer: string): Report {
  const value: unknown = JSON.parse(answer);
  const { threshold, minimum, reached, below, unknown, excluded } = value as Raw;
  if (![threshold, minimum].every((one) => typeof one === "number")) throw new Error("The report could not be read.");
  return {
    threshold, minimum, reached: sample(reached), below: sample(below), unknown: sample(unknown),
    noLater: excluded.noLater, noValue: excluded.noValue,
  };
}

interface Raw {
  readonly threshold: number;
  readonly minimum: number;
  readonly reached: RawSample;
  readonly below: RawSample;
  readonly unknown: RawSample;
  readonly excluded: { readonly noLater: number; readonly noValue: number };
}

interface RawSample {
  readonly n: number;
  readonly median: number | null;
}

const sample = ({ n, median }: RawSample): Sample => ({ clients: n, median });
