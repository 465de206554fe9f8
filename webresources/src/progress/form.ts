import { clear, inform, warn } from "../ui/notices";
import { apply, filled, show } from "../ui/controls";
import { activityIsMissing, appearance, isReopening, type Progress } from "./decisions";

const activities = ["kam_appointmentid", "kam_phonecallid", "kam_taskid"] as const;

/** The form opens, or shows what the server answered to a save. */
export function onLoad(context: Xrm.Events.EventContext): void {
  const form = context.getFormContext();
  arrange(form);
  for (const name of activities) form.getAttribute(name)?.addOnChange(onEvidenceChange);
  form.data.addOnLoad(onEvidenceChange);
}

/** The user picks another status: ask for what that status needs, and lead to the reason if there has to be one. */
export function onStatusChange(context: Xrm.Events.EventContext): void {
  const form = context.getFormContext();
  const progress = arrange(form);
  if (isReopening(progress)) form.getControl<Xrm.Controls.StringControl>("kam_changereason")?.setFocus();
}

function onEvidenceChange(context: Xrm.Events.EventContext): void {
  arrange(context.getFormContext());
}

function arrange(form: Xrm.FormContext): Progress {
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

function tell(form: Xrm.FormContext, progress: Progress): void {
  if (activityIsMissing(progress)) inform(form, "Progress_ActivityNeeded");
  else clear(form, "Progress_ActivityNeeded");
  const since = form.getAttribute<Xrm.Attributes.DateAttribute>("kam_stalledsince")?.getValue();
  if (since) warn(form, "Progress_Stalled", since);
  else clear(form, "Progress_Stalled");
}

function read(form: Xrm.FormContext): Progress {
  return {
    status: choice(form, "kam_status"),
    wasCompleted: filled(form, "kam_completedon"),
    evidence: choice(form, "kam_evidence"),
    answerType: choice(form, "kam_answertype"),
    hasActivity: activities.some((name) => filled(form, name)),
  };
}

function choice(form: Xrm.FormContext, name: string): number | null {
  return form.getAttribute<Xrm.Attributes.OptionSetAttribute>(name)?.getValue() ?? null;
}
