import { announce } from "../ui/news";

/** The form of a pipeline tells the stage bar on it whenever it was saved. */
export function onLoad(context: Xrm.Events.EventContext): void {
  const form = context.getFormContext();
  form.data.addOnLoad(() => announce(form.data.entity.getId()));
}
