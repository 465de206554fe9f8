import { isCompleted, type Progress } from "./progress";

/** How much of a checklist is completed, as the server counts it. */
export interface Share {
  readonly completed: number;
  readonly applicable: number;
  /** By weight, with two digits; null: nothing is applicable, so there is no percentage. */
  readonly percent: number | null;
}

export function shareOf(progresses: readonly Progress[]): Share {
  const applicable = progresses.filter(({ isApplicable }) => isApplicable);
  const completed = applicable.filter(isCompleted);
  const whole = weight(applicable);
  return { completed: completed.length, applicable: applicable.length, percent: whole === 0 ? null : rounded((100 * weight(completed)) / whole) };
}

const weight = (progresses: readonly Progress[]): number => progresses.reduce((sum, progress) => sum + progress.weight, 0);

const rounded = (value: number): number => Math.round(100 * value) / 100;
