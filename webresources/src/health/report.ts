/** One thing that the server has looked at. */
export interface Check {
  readonly check: string;
  readonly state: "good" | "attention";
  readonly count?: number;
  readonly date?: string;
}

/** The checks of a report; an answer that is no report is an error, not an empty list. */
export function checks(report: string): Check[] {
  const parsed: unknown = JSON.parse(report);
  if (!Array.isArray(parsed) || !parsed.every(isCheck)) throw new Error("The report of the checks could not be read.");
  return parsed;
}

function isCheck(value: unknown): value is Check {
  if (typeof value !== "object" || value === null) return false;
  const { check, state, count, date } = value as Record<keyof Check, unknown>;
  return (
    typeof check === "string" &&
    (state === "good" || state === "attention") &&
    (count === undefined || typeof count === "number") &&
    (date === undefined || typeof date === "string")
  );
}
