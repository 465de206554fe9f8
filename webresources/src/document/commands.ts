import { plain } from "../ui/news";

const page = "kam_/pages/plandocument.html";

/** The command 'Print': the plan as a document, in a window of its own; where none may be opened, in the app. */
export async function printPlan(form: Xrm.FormContext): Promise<void> {
  // What the user has typed is meant to be in the document.
  if (form.data.entity.getIsDirty()) await form.data.save();
  const id = plain(form.data.entity.getId());
  if (window.open(`${Xrm.Utility.getGlobalContext().getWebResourceUrl(page)}?data=${id}`, "_blank") === null)
    await Xrm.Navigation.navigateTo({ pageType: "webresource", webresourceName: page, data: id });
}
