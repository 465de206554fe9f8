import type { ProgressMainColumns, ProgressMainControls, ProgressMainForm } from "../model/ProgressMain.g";
import type { Shown } from "./decisions";

type Column = keyof ProgressMainColumns & keyof ProgressMainControls;

/** Shows or hides a column and says whether it has to be filled in. An administrator may have taken it off the form. */
export function apply(form: ProgressMainForm, name: Column, look: Shown): void {
  show(form, name, look !== "hidden");
  form.getAttribute(name)?.setRequiredLevel(look === "required" ? "required" : "none");
}

export function show(form: ProgressMainForm, name: Column, visible: boolean): void {
  form.getControl(name)?.setVisible(visible);
}

export function filled(form: ProgressMainForm, name: Column): boolean {
  const value: unknown = form.getAttribute(name)?.getValue();
  return value !== null && value !== undefined && value !== "";
}
