import { plain } from "../ui/news";
import { text } from "../ui/strings";

/** The command 'Circles' of a client: the circles of its year, beside the form and not instead of it. */
export async function openCircles(form: Xrm.FormContext): Promise<void> {
  if (form.data.entity.getIsDirty()) await form.data.save();
  await Xrm.Navigation.navigateTo(
    { pageType: "webresource", webresourceName: "kam_/pages/circle.html", data: plain(form.data.entity.getId()) },
    { target: 2, position: 2, width: { value: window.innerWidth < 720 ? 100 : 60, unit: "%" }, title: text("Account_Circles") });
  // The wallet follows from the circles.
  await form.data.refresh(false);
}
