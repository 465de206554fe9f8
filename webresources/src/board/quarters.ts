/** A quarter of the fiscal year, written 'YYYY-Qn', in which a day lies; the year carries the number of the one it starts in. */
export const quarterOf = (day: Date, startMonth: number): string => written(Math.floor((day.getFullYear() * 12 + day.getMonth() + 1 - startMonth) / 3));

export const plus = (quarter: string, quarters: number): string => written(Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 + quarters);

/** What can be planned for: this quarter and the three after it. */
export const ahead = (current: string): string[] => [0, 1, 2, 3].map((quarters) => plus(current, quarters));

const written = (index: number): string => `${String(Math.floor(index / 4)).padStart(4, "0")}-Q${(index % 4) + 1}`;
