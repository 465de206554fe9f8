/** Month ends, written 'YYYY-MM-DD', from which twelve months have passed up to the last: the latest first. */
export function startsBetween(first: string, last: string): string[] {
  const starts: string[] = [];
  for (let month = before(last, 12); month >= first; month = before(month, 1)) starts.push(month);
  return starts;
}

/** The month end so many months before a month end. */
export function before(monthEnd: string, months: number): string {
  const [year = 0, month = 1] = monthEnd.split("-").map(Number);
  return new Date(Date.UTC(year, month - months, 0)).toISOString().slice(0, 10);
}
