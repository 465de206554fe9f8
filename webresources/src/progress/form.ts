import type { ProgressMainForm } from "../model/ProgressMain.g";
import { clear, inform, warn } from "../ui/notices";
import { apply, filled, show } from "./controls";
import { showOwnLanguage } from "./language";
import { activityIsMissing, appearance, isReopening, type Progress } from "./decisions";

const activities = ["kam_appointmentid", "kam_phonecallid", "kam_taskid"] as const;

/** The form opens, or shows what the server answered to a save. */
export function onLoad(context: Xrm.Events.EventContext): void {
  const form = opened(context);
  showOwnLanguage(form);
  arrange(form);
  for (const name of activities) form.getAttribute(name)?.addOnChange(onEvidenceChange);
  form.data.addOnLoad(onEvidenceChange);
}

/** The user picks another status: ask for what that status needs, and lead to the reason if there has to be one. */
export function onStatusChange(context: Xrm.Events.EventContext): void {
  const form = opened(context);
  const progress = arrange(form);
  if (isReopening(progress)) form.getControl("kam_changereason")?.setFocus();
}

function onEvidenceChange(context: Xrm.Events.EventContext): void {
  arrange(opened(context));
}

function arrange(form: ProgressMainForm): Progress {
  const progress = read(form);
  const look = appearance(progress);
  apply(form, "kam_evidencenote", look.note);
  apply(form, "kam_contactid", look.contact);
  for (const name of activities) show(form, name, look.activity !== "hidden" || filled(form, name));
  apply(form, "kam_answermoney", look.money);
  apply(form, "kam_answerpercent", look.percent);
  apply(form, "kam_answertext", look.text);
  apply(form, "kam_answerdate", look.date);
  apply(form, "kam_changereason", look.reason);
  tell(form, progress);
  return progress;
}

function tell(form: ProgressMainForm, progress: Progress): void {
  if (activityIsMissing(progress)) inform(form, "Progress_ActivityNeeded");
  else clear(form, "Progress_ActivityNeeded");
  const since = form.getAttribute("kam_stalledsince")?.getValue();
  if (since) warn(form, "Progress_Stalled", since);
  else clear(form, "Progress_Stalled");
}

function read(form: ProgressMainForm): Progress {
  return {
    status: form.getAttribute("kam_status")?.getValue() ?? null,
    wasCompleted: filled(form, "kam_completedon"),
    evidence: form.getAttribute("kam_evidence")?.getValue() ?? null,
    answerType: form.getAttribute("kam_answertype")?.getValue() ?? null,
    hasActivity: activities.some((name) => filled(form, name)),
  };
}

function opened(context: Xrm.Events.EventContext): ProgressMainForm {
  return context.getFormContext() as ProgressMainForm;
}
