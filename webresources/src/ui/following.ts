import { onWork } from "./news";

type Followed = Pick<Xrm.FormContext, "data">;

/** What the pages on a form save moves its header; what the user has typed and not saved yet is left as it is. */
export function follow(form: Followed): void {
  const id = form.data.entity.getId();
  if (id === "") return;
  onWork(id, () => {
    if (!form.data.entity.getIsDirty()) form.data.refresh(false).then(undefined, () => undefined);
  });
}
