import { DecisionStatus } from "../model/choices.g";
import type { ProblemDecisionMainForm } from "../model/ProblemDecisionMain.g";
import { clear, inform, warn } from "../ui/notices";
import { isOverdue, isReasonNeeded, statusAfter, type Decision } from "./decisions";

/** The form of a decision on a problem client opens, or shows what the server answered to a save. */
export function onLoad(context: Xrm.Events.EventContext): void {
  const form = opened(context);
  arrange(form);
  form.getAttribute("kam_decision")?.addOnChange(onDecisionChange);
  form.getAttribute("kam_decisionstatus")?.addOnChange((changed) => arrange(opened(changed)));
  form.data.addOnLoad((again) => arrange(opened(again)));
}

/** Somebody decides: the status follows, and the form leads to the reason. */
function onDecisionChange(context: Xrm.Events.EventContext): void {
  const form = opened(context);
  const status = statusAfter(read(form));
  if (status !== null) form.getAttribute("kam_decisionstatus")?.setValue(status);
  arrange(form);
  if (isReasonNeeded(read(form))) form.getControl("kam_reason")?.setFocus();
}

function arrange(form: ProblemDecisionMainForm): void {
  const decision = read(form);
  const level = isReasonNeeded(decision) ? "required" : "none";
  form.getAttribute("kam_reason")?.setRequiredLevel(level);
  form.getAttribute("kam_decision")?.setRequiredLevel(decision.status === DecisionStatus.Decided ? "required" : "none");
  const due = form.getAttribute("kam_dueon")?.getValue() ?? null;
  clear(form, "Decision_Overdue");
  clear(form, "Decision_Open");
  if (isOverdue(decision.status, due, new Date())) warn(form, "Decision_Overdue", due ?? "");
  else if (decision.status === DecisionStatus.Open && due) inform(form, "Decision_Open", due);
}

function read(form: ProblemDecisionMainForm): Decision {
  return { status: form.getAttribute("kam_decisionstatus")?.getValue() ?? null, decision: form.getAttribute("kam_decision")?.getValue() ?? null };
}

function opened(context: Xrm.Events.EventContext): ProblemDecisionMainForm {
  return context.getFormContext() as ProblemDecisionMainForm;
}
