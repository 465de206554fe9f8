/** The global `Kam`: what forms and commands call. */
export * as account from "./account/form";
export * as decision from "./problem/form";
export * as initiative from "./initiative/form";
export * as model from "./scoring/form";
export * as pipeline from "./stage/form";
export * as plan from "./plan/form";
export * as progress from "./progress/form";
export * as run from "./run/form";
export { applyToChecklists, canApply } from "./catalogue/commands";
export { openCircles } from "./circle/commands";
export { printPlan } from "./document/commands";
export {
  answerEscalation, approvePlan, canAnswerEscalation, canClosePlan, canReviewPlan, canRevisePlan, canSubmitPlan, closePlan, openPlan, returnPlan, revisePlan, startPlan, submitPlan,
} from "./plan/commands";
export { canMakeOpportunity, makeOpportunity } from "./initiative/commands";
export { startRun } from "./run/commands";
export { activateModel, canActivate, copyModel, whatIf } from "./scoring/commands";
