import { follow } from "../ui/following";
import { onForm, toPage } from "../ui/leading";
import { announce } from "../ui/news";

/** The form of a plan opens: its page on top leads to its columns, fills them in and hears of every save. */
export function onLoad(context: Xrm.Events.EventContext): void {
  const form = context.getFormContext();
  const id = form.data.entity.getId();
  if (id === "") return;
  form.data.addOnLoad(() => announce(id));
  follow(form);
  onForm(id, (order, text) => void react(form, order, text));
}

async function react(form: Xrm.FormContext, order: string, text: string): Promise<void> {
  if (order === "focus") focus(form, text);
  if (order === "add") add(form, text);
  if (order === "save") await save(form);
}

function focus(form: Xrm.FormContext, name: string): void {
  const control: unknown = form.getControl(name);
  if (isFocusable(control)) control.setFocus();
}

const isFocusable = (control: unknown): control is { setFocus(): void } => typeof control === "object" && control !== null && "setFocus" in control;

/** A text for a column, behind what stands in it; the form is saved by whoever reads it there. */
function add(form: Xrm.FormContext, text: string): void {
  const { column, addition } = JSON.parse(text) as { column: string; addition: string };
  const attribute: Xrm.Attributes.StringAttribute | null = form.getAttribute(column);
  if (attribute === null) return;
  const before = attribute.getValue() ?? "";
  if (!before.includes(addition)) attribute.setValue(before === "" ? addition : `${before.trimEnd()}\n${addition}`);
  focus(form, column);
}

/** What was typed counts too when the plan goes on; a form that cannot be saved says so itself, and the page waits in vain. */
async function save(form: Xrm.FormContext): Promise<void> {
  try {
    if (form.data.entity.getIsDirty()) await form.data.save();
    toPage(form.data.entity.getId(), "saved");
  } catch {
    toPage(form.data.entity.getId(), "unsaved");
  }
}
