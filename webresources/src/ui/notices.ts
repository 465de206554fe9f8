import { text, type Argument } from "./strings";

/** Any form, typed or not. */
type Notified = Pick<Xrm.FormContext, "ui">;

/** A notice is known by the name of its sentence, so that it can be taken away again. */
export function inform(form: Notified, name: string, ...values: Argument[]): void {
  form.ui.setFormNotification(text(name, ...values), "INFO", name);
}

export function warn(form: Notified, name: string, ...values: Argument[]): void {
  form.ui.setFormNotification(text(name, ...values), "WARNING", name);
}

export function clear(form: Notified, name: string): void {
  form.ui.clearFormNotification(name);
}
