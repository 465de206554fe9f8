import type { Words } from "../ui/words";
import { isDone, type Lane, type Progress } from "./lanes";
import { isOpen, type Plan } from "./plan";

/** What the plans say of a progress, and which quarter it stands in where its lane does not. */
export function notesOf(progress: Progress, lane: Lane, isAddition: boolean, plans: ReadonlyMap<string, Plan | null>, { say }: Words): string[] {
  const notes = lane === "overdue" || lane === "later" ? [say("Quarter_PlannedFor", progress.quarter ?? "")] : [];
  // What is left to do stands under a heading that says so.
  if (isAddition && isDone(progress)) notes.push(say("Quarter_IsAddition"));
  for (const [quarter, plan] of plans) {
    const item = isOpen(plan) ? undefined : plan?.items.find((one) => one.progress === progress.id && !one.isAddition);
    if (item?.isCarriedOver) notes.push(say("Quarter_CarriedOver"));
    if (item && progress.quarter !== quarter) notes.push(say("Quarter_InPlan", quarter));
  }
  return notes;
}
