import { RunStatus } from "../model/choices.g";

/** How far a run is. */
export interface Run {
  readonly status: number | null;
  readonly clients: number;
  readonly measured: number;
  readonly scored: number;
  readonly changed: number;
  readonly failed: number;
  /** A code with its parameters, separated by bars. */
  readonly error: string;
}

export const isUnderWay = ({ status }: Run): boolean => status === RunStatus.Measuring || status === RunStatus.Scoring;

/** From 0 to 100. Both halves of the work go through every client; those who failed are dealt with too. */
export function percent({ status, clients, measured, scored, failed }: Run): number {
  if (status === RunStatus.Completed) return 100;
  if (clients === 0) return 0;
  const done = status === RunStatus.Scoring ? clients + scored : measured;
  return Math.min(100, Math.floor((50 * (done + failed)) / clients));
}

const keys = Object.entries(RunStatus);

export const keyOf = (status: number | null): string => keys.find(([, value]) => value === status)?.[0] ?? "Measuring";

/** A client who could not be scored, as a batch notes it: 'id|name|sentence' a line. */
export interface Failure {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
}

export function failures(notes: readonly string[]): Failure[] {
  return notes.flatMap((note) => note.split("\n")).filter((line) => line.trim() !== "").map((line) => {
    const [id = "", name = "", ...sentence] = line.trim().split("|");
    return { id, name, sentence: sentence.join("|") };
  });
}
