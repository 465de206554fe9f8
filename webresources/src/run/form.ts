import { onSaved } from "../ui/news";

/** The page on the form follows the run; when it has seen the end, the form's own columns are read again. */
export function onLoad(context: Xrm.Events.EventContext): void {
  const form = context.getFormContext();
  const id = form.data.entity.getId();
  if (id !== "") onSaved(id, () => form.data.refresh(false).then(undefined, () => undefined));
}
