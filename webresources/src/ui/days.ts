const day = 24 * 60 * 60 * 1000;

const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());

/** Whole days from one day to another, whatever the hour and whatever the clocks were put to between them. */
export const daysBetween = (from: Date, to: Date): number => Math.round((midnight(to) - midnight(from)) / day);
