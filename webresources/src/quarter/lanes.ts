import { ProgressStatus } from "../model/choices.g";
import { plus } from "../ui/quarters";

export interface Client {
  readonly id: string;
  readonly name: string;
}

/** A progress, as far as planning goes. */
export interface Progress {
  readonly id: string;
  readonly name: string;
  readonly client: Client;
  readonly status: number | null;
  readonly weight: number;
  /** 'YYYY-Qn'; null: not planned. */
  readonly quarter: string | null;
  readonly stalledSince: Date | null;
}

export const lanes = ["overdue", "current", "next", "unplanned", "later"] as const;
export type Lane = (typeof lanes)[number];

export const isDone = ({ status }: Progress): boolean => status === ProgressStatus.Completed;

/** Where a progress stands, seen from a quarter; null: it is completed and of neither this quarter nor the next. */
export function laneOf(progress: Progress, quarter: string): Lane | null {
  if (progress.quarter === quarter) return "current";
  if (progress.quarter === plus(quarter, 1)) return "next";
  if (isDone(progress)) return null;
  if (progress.quarter === null) return "unplanned";
  return progress.quarter < quarter ? "overdue" : "later";
}

export interface Sum {
  readonly count: number;
  readonly weight: number;
  readonly completed: number;
}

export const sum = (progresses: readonly Progress[]): Sum => ({
  count: progresses.length,
  weight: progresses.reduce((all, { weight }) => all + weight, 0),
  completed: progresses.filter(isDone).length,
});

export interface Group {
  readonly client: Client;
  readonly progresses: readonly Progress[];
}

/** By client in the order of their names; within one what is left to do first, the heaviest first. */
export function byClient(progresses: readonly Progress[], tag: string): Group[] {
  const groups = new Map<string, Progress[]>();
  for (const progress of progresses) groups.set(progress.client.id, [...(groups.get(progress.client.id) ?? []), progress]);
  return [...groups.values()]
    .flatMap((members) => (members[0] ? [{ client: members[0].client, progresses: members.sort(order) }] : []))
    .sort((one, other) => one.client.name.localeCompare(other.client.name, tag));
}

const order = (one: Progress, other: Progress): number =>
  Number(isDone(one)) - Number(isDone(other)) || other.weight - one.weight || one.name.localeCompare(other.name);
