import type { Shown } from "../progress/decisions";

/** Shows or hides a column and says whether it has to be filled in. */
export function apply(form: Xrm.FormContext, name: string, look: Shown): void {
  show(form, name, look !== "hidden");
  form.getAttribute(name)?.setRequiredLevel(look === "required" ? "required" : "none");
}

export function show(form: Xrm.FormContext, name: string, visible: boolean): void {
  form.getControl<Xrm.Controls.StandardControl>(name)?.setVisible(visible);
}

export function filled(form: Xrm.FormContext, name: string): boolean {
  const value: unknown = form.getAttribute(name)?.getValue();
  return value !== null && value !== undefined && value !== "";
}
