import { ModelStatus } from "../model/choices.g";
import type { ScoringModelMainForm } from "../model/ScoringModelMain.g";
import { scoringModel } from "../model/tables.g";
import { plain } from "../ui/news";
import { inform } from "../ui/notices";
import { text } from "../ui/strings";
import { work } from "../ui/work";
import { copyOf } from "./copy";

const { columns, table } = scoringModel;

/** The command 'Activate': the model scores all clients from now on, and the one that did retires. */
export async function activateModel(form: ScoringModelMainForm): Promise<void> {
  const name = form.getAttribute("kam_name")?.getValue() ?? "";
  const { confirmed } = await Xrm.Navigation.openConfirmDialog({
    title: text("Model_ActivateTitle"), text: text("Model_ActivateText", name), confirmButtonLabel: text("Model_Activate"),
  });
  if (!confirmed) return;
  await work("Model_Activating", async () => {
    if (form.data.entity.getIsDirty()) await form.data.save();
    await Xrm.WebApi.updateRecord(table, idOf(form), { [columns.modelStatus]: ModelStatus.Active });
    await form.data.refresh(false);
    inform(form, "Model_Activated");
  });
}

/** Offered for a model that is saved and not active yet. */
export function canActivate(form: ScoringModelMainForm): boolean {
  return form.data.entity.getId() !== "" && form.getAttribute("kam_modelstatus")?.getValue() !== ModelStatus.Active;
}

/** The command 'Try changes': a draft with the same numbers, to be changed and looked at without touching anybody's score. */
export async function copyModel(form: ScoringModelMainForm): Promise<void> {
  await work("Model_Copying", async () => {
    const row: unknown = await Xrm.WebApi.retrieveRecord(table, idOf(form));
    const { id } = await Xrm.WebApi.createRecord(table, copyOf(row as Record<string, unknown>, text("Model_CopyName", form.getAttribute("kam_name")?.getValue() ?? ""), Date.now()));
    await Xrm.Navigation.openForm({ entityName: table, entityId: id });
  });
}

/** The command 'What if': shows what the model would change. */
export function whatIf(form: Xrm.FormContext): void {
  form.ui.tabs.get("tab_whatif")?.setFocus();
}

const idOf = (form: ScoringModelMainForm): string => plain(form.data.entity.getId());
