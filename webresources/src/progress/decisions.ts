import { AnswerType, Evidence, ProgressStatus } from "../model/choices.g";

/** What a progress is, as far as its form has to know. */
export interface Progress {
  readonly status: number | null;
  readonly wasCompleted: boolean;
  readonly evidence: number | null;
  readonly answerType: number | null;
  readonly hasActivity: boolean;
}

export type Shown = "hidden" | "shown" | "required";

/** How each control of the form appears. The activity stands for its three lookups, of which one is enough. */
export interface Appearance {
  readonly note: Shown;
  readonly contact: Shown;
  readonly activity: Shown;
  readonly money: Shown;
  readonly percent: Shown;
  readonly text: Shown;
  readonly date: Shown;
  readonly reason: Shown;
}

/** The server decides; this shows beforehand what it will ask for. */
export function appearance(progress: Progress): Appearance {
  const completed = progress.status === ProgressStatus.Completed;
  const asked = (applies: boolean): Shown => (applies ? (completed ? "required" : "shown") : "hidden");
  const evidence = (kind: number): Shown => asked(progress.evidence === kind);
  const answer = (type: number): Shown => asked(progress.answerType === type);
  return {
    note: progress.evidence === Evidence.Note ? evidence(Evidence.Note) : "shown",
    contact: evidence(Evidence.Contact),
    activity: evidence(Evidence.Activity),
    money: answer(AnswerType.Money),
    percent: answer(AnswerType.Percent),
    text: answer(AnswerType.Text),
    date: answer(AnswerType.Date),
    // A progress that is set aside as not applicable needs its reason before, so the column is there to be filled.
    reason: isReopening(progress) ? "required" : completed && !progress.wasCompleted ? "hidden" : "shown",
  };
}

/** A reason is asked for when a completed progress is reopened; completing one for the first time needs none. */
export function isReopening(progress: Pick<Progress, "status" | "wasCompleted">): boolean {
  return progress.wasCompleted && progress.status !== ProgressStatus.Completed;
}

/** No single one of the three lookups can be marked as required, so a sentence says it. */
export function activityIsMissing(progress: Progress): boolean {
  return appearance(progress).activity === "required" && !progress.hasActivity;
}
