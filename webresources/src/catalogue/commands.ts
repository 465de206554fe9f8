import { plain } from "../ui/news";
import { text } from "../ui/strings";

/** The command 'Apply to running checklists': opens the dialog for the definition as it is saved. */
export async function applyToChecklists(form: Xrm.FormContext): Promise<void> {
  if (form.data.entity.getIsDirty()) await form.data.save();
  await Xrm.Navigation.navigateTo(
    { pageType: "webresource", webresourceName: "kam_/pages/catalogue.html", data: plain(form.data.entity.getId()) },
    { target: 2, width: { value: 560, unit: "px" }, height: { value: 500, unit: "px" }, title: text("Definition_Apply") });
  await form.data.refresh(false);
}

/** Offered for a definition that is in use: a retired one goes to nobody. */
export const canApply = (form: Xrm.FormContext): boolean => form.data.entity.getId() !== "" && form.ui.getFormType() === 2;
