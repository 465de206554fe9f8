import { segments } from "../segment/segments";
import type { Group } from "../ui/aggregate";

/** How many clients of a profile are in a segment, and what they bring in twelve months. */
export interface Cell {
  readonly segment: number | null;
  readonly clients: number;
  readonly revenue: number;
}

export interface Line {
  /** null: the profiles that are not complete, since a figure is unknown. */
  readonly profile: string | null;
  readonly cells: readonly Cell[];
  readonly whole: Cell;
}

export interface Matrix {
  /** The columns; without a segment only where there is somebody without. */
  readonly segments: readonly (number | null)[];
  readonly lines: readonly Line[];
  readonly whole: Line;
}

/** Lays the sums out by the profiles in their order; whatever is not one of them is not complete. */
export function matrix(groups: readonly Group[], profiles: readonly string[]): Matrix {
  const found = groups.map(({ keys: [profile, segment], count, sum }) => ({
    profile: typeof profile === "string" && profiles.includes(profile) ? profile : null,
    segment: typeof segment === "number" ? segment : null, clients: count, revenue: sum,
  }));
  const isOpen = found.some(({ segment }) => segment === null);
  const columns = [...segments.map(({ value }) => value), ...(isOpen ? [null] : [])];
  const names = [...profiles, ...(found.some(({ profile }) => profile === null) ? [null] : [])];
  const lineOf = (name: string | null): Line => line(name, found.filter(({ profile }) => profile === name), columns);
  return { segments: columns, lines: names.map(lineOf), whole: line(null, found, columns) };
}

function line(profile: string | null, found: readonly Cell[], columns: readonly (number | null)[]): Line {
  const cells = columns.map((segment) => together(segment, found.filter((cell) => cell.segment === segment)));
  return { profile, cells, whole: together(null, found) };
}

const together = (segment: number | null, cells: readonly Cell[]): Cell => ({
  segment,
  clients: cells.reduce((sum, { clients }) => sum + clients, 0),
  revenue: cells.reduce((sum, { revenue }) => sum + revenue, 0),
});

/** From 0, nobody, to 4: how strongly a cell is shaded, by its share of the fullest. */
export const shade = (clients: number, fullest: number): number => (clients === 0 || fullest === 0 ? 0 : Math.ceil((4 * clients) / fullest));

export const fullest = ({ lines }: Matrix): number => Math.max(0, ...lines.flatMap(({ cells }) => cells.map(({ clients }) => clients)));
