import { isOpen, type Progress } from "./progress";

export const filters = ["All", "Open", "Quarter", "Stalled"] as const;
export type Filter = (typeof filters)[number];

/** Which progresses a filter lets through; those set aside are in none but the first. */
export function matches(filter: Filter, progress: Progress, current: string): boolean {
  if (filter === "All") return true;
  if (filter === "Quarter") return progress.isApplicable && progress.quarter === current;
  return isOpen(progress) && (filter === "Open" || progress.stall !== null);
}
