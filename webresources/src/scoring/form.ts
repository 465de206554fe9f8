import { ModelStatus } from "../model/choices.g";
import type { ScoringModelMainForm } from "../model/ScoringModelMain.g";
import { announce } from "../ui/news";
import { clear, inform, warn } from "../ui/notices";
import { text } from "../ui/strings";
import { isWhole, outside, ranges, sum, type Weights } from "./weights";

/** A scoring model opens: its weights are added up while they are being changed. */
export function onLoad(context: Xrm.Events.EventContext): void {
  const form = opened(context);
  for (const { column } of ranges) form.getAttribute(column)?.addOnChange((changed) => tell(opened(changed)));
  form.data.addOnLoad((again) => {
    tell(opened(again));
    announce(opened(again).data.entity.getId());
  });
  tell(form);
}

function tell(form: ScoringModelMainForm): void {
  const weights = read(form);
  tellSum(form, weights);
  tellRanges(form, weights);
  const isActive = form.getAttribute("kam_modelstatus")?.getValue() === ModelStatus.Active;
  if (isActive) inform(form, "Model_Active");
  else clear(form, "Model_Active");
}

/** The heading of the weights counts along; a sum that cannot be saved is a warning. */
function tellSum(form: ScoringModelMainForm, weights: Weights): void {
  const section = form.ui.tabs.get("tab_weights")?.sections.get("section_weights");
  section?.setLabel(text("Model_Sum", sum(weights)));
  if (isWhole(weights)) clear(form, "Model_SumWrong");
  else warn(form, "Model_SumWrong", sum(weights));
}

function tellRanges(form: ScoringModelMainForm, weights: Weights): void {
  const found = outside(weights);
  const named = found.map(({ name, from, to }) => text(`Model_Range_${name}`, from, to)).join(", ");
  if (found.length > 0) warn(form, "Model_Outside", named);
  else clear(form, "Model_Outside");
}

function read(form: ScoringModelMainForm): Weights {
  const value = (column: keyof Weights): number | null => form.getAttribute(column)?.getValue() ?? null;
  return {
    kam_weightvalue: value("kam_weightvalue"), kam_weightpotential: value("kam_weightpotential"), kam_weightregularity: value("kam_weightregularity"),
    kam_weightmargin: value("kam_weightmargin"), kam_weightstrategic: value("kam_weightstrategic"),
  };
}

function opened(context: Xrm.Events.EventContext): ScoringModelMainForm {
  return context.getFormContext() as ScoringModelMainForm;
}
