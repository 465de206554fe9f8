import { text, type Argument } from "./strings";

/** A notice is known by the name of its sentence, so that it can be taken away again. */
export function inform(form: Xrm.FormContext, name: string, ...values: Argument[]): void {
  form.ui.setFormNotification(text(name, ...values), "INFO", name);
}

export function warn(form: Xrm.FormContext, name: string, ...values: Argument[]): void {
  form.ui.setFormNotification(text(name, ...values), "WARNING", name);
}

export function clear(form: Xrm.FormContext, name: string): void {
  form.ui.clearFormNotification(name);
}
