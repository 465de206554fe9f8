import { day as dayOf } from "../ui/format";
import type { Row } from "./reading";
import type { Words } from "../ui/words";

const nothing = "–";

/** A row as the document writes it: where a column holds nothing, a dash says so. */
export interface Cells {
  text(column: string): string;
  money(column: string): string;
  /** An amount of which one sees that it came or went. */
  change(column: string): string;
  count(column: string): string;
  exact(column: string): string;
  percent(column: string): string;
  day(column: string): string;
  /** What the member of a choice is called. */
  label(column: string): string;
  /** What the row that a lookup holds is called. */
  name(column: string): string;
}

const shown = ".V1.FormattedValue";
const annotation = `@OData.Community.Display${shown}`;

export const numberOf = (row: Row, column: string): number | null => (typeof row[column] === "number" ? row[column] : null);

export const textOf = (row: Row, column: string): string => (row[column] === null || row[column] === undefined ? "" : String(row[column]).trim());

/** The day that a column holds, or the day of the moment. */
export function dateOf(row: Row, column: string): Date | null {
  const written = textOf(row, column);
  if (written === "") return null;
  return written.includes("T") ? new Date(written) : dayOf(written);
}

export const nameIn = (row: Row, column: string): string => textOf(row, `_${column}_value${annotation}`);

export const labelIn = (row: Row, column: string): string => textOf(row, `${column}${annotation}`);

export function cells(row: Row, { format }: Words): Cells {
  const number = (write: (value: number) => string) => (column: string): string => {
    const value = numberOf(row, column);
    return value === null ? nothing : write(value);
  };
  return {
    text: (column) => textOf(row, column) || nothing,
    money: number(format.money),
    change: number(format.change),
    count: number((value) => format.number(value)),
    exact: number(format.exact),
    percent: number((value) => format.percent(value)),
    day: (column) => {
      const date = dateOf(row, column);
      return date === null ? nothing : format.day(date);
    },
    label: (column) => labelIn(row, column) || nothing,
    name: (column) => nameIn(row, column) || nothing,
  };
}
