/** Clients of one kind and what they came to. */
export interface Sample {
  readonly clients: number;
  /** Median growth in percent; null: too few to tell it from. */
  readonly median: number | null;
}

/** Completion at a month's end against growth in the twelve months after it. */
export interface Report {
  /** Month ends, 'YYYY-MM-DD': when completion was looked at, and up to when growth. */
  readonly month: string;
  readonly later: string;
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
  const { month, later, threshold, minimum, groups, excluded } = JSON.parse(answer) as Raw;
  const group = (name: string): Sample => {
    const found = groups.find((one) => one.group === name);
    if (!found) throw new Error("The report could not be read.");
    return { clients: found.n, median: found.median };
  };
  const leftOut = (why: string): number => excluded.find(({ reason }) => reason === why)?.n ?? 0;
  return {
    month, later, threshold, minimum, reached: group("reached"), below: group("below"), unknown: group("unknown"),
    noLater: leftOut("noLater"), noValue: leftOut("noValue"),
  };
}

interface Raw {
  readonly month: string;
  readonly later: string;
  readonly threshold: number;
  readonly minimum: number;
  readonly groups: readonly { readonly group: string; readonly n: number; readonly median: number | null }[];
  readonly excluded: readonly { readonly reason: string; readonly n: number }[];
}
