import { InitiativeSource, Relevance } from "../model/choices.g";
import type { InitiativeMainForm } from "../model/InitiativeMain.g";

/** The form of an initiative opens, or shows what the server answered to a save. */
export function onLoad(context: Xrm.Events.EventContext): void {
  const form = opened(context);
  arrange(form);
  form.getAttribute("kam_relevance")?.addOnChange(onRelevanceChange);
  form.getAttribute("kam_sourcetype")?.addOnChange((changed) => arrange(opened(changed)));
  form.data.addOnLoad((again) => arrange(opened(again)));
}

/** Somebody says that it is relevant to us: the form leads to what the client has of it. */
function onRelevanceChange(context: Xrm.Events.EventContext): void {
  const form = opened(context);
  arrange(form);
  if (isRelevant(form) && !form.getAttribute("kam_clientbenefit")?.getValue()) form.getControl("kam_clientbenefit")?.setFocus();
}

/** The server decides; this shows beforehand what it will ask for. */
function arrange(form: InitiativeMainForm): void {
  form.getAttribute("kam_clientbenefit")?.setRequiredLevel(isRelevant(form) ? "required" : "none");
  const source = form.getAttribute("kam_sourcetype")?.getValue();
  const progress = form.getAttribute("kam_sourceprogressid")?.getValue();
  form.getControl("kam_sourceprogressid")?.setVisible(source === InitiativeSource.Progress || (progress?.length ?? 0) > 0);
  form.getControl("kam_opportunityid")?.setVisible(Boolean(form.getAttribute("kam_opportunityid")?.getValue()));
}

const isRelevant = (form: InitiativeMainForm): boolean =>
  (form.getAttribute("kam_relevance")?.getValue() ?? Relevance.NotRelevant) !== Relevance.NotRelevant;

function opened(context: Xrm.Events.EventContext): InitiativeMainForm {
  return context.getFormContext() as InitiativeMainForm;
}
