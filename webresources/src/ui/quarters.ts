/** Quarters of a fiscal year, written 'YYYY-Qn' as the column holds them: their order is the order of their texts. */
export function quarterOf(day: Date, fiscalStart: number): string {
  return fromIndex(Math.floor((day.getFullYear() * 12 + day.getMonth() + 1 - fiscalStart) / 3));
}

export function plus(quarter: string, quarters: number): string {
  const [year = 0, number = 1] = quarter.split("-Q").map(Number);
  return fromIndex(year * 4 + number - 1 + quarters);
}

/** The fiscal year carries the number of the calendar year that it starts in. */
export function firstDay(quarter: string, fiscalStart: number): Date {
  const [year = 0, number = 1] = quarter.split("-Q").map(Number);
  return new Date(year, fiscalStart - 1 + 3 * (number - 1), 1);
}

const fromIndex = (index: number): string => `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
