import { element } from "./element";

let made = 0;

/** Where it is said what is wrong with a control, beside it and to screen readers. */
export function complaintOf(target: Document, control: HTMLElement): HTMLElement {
  const complaint = element(target, "p", "complaint");
  complaint.id = `complaint-${++made}`;
  complaint.setAttribute("role", "alert");
  control.setAttribute("aria-describedby", complaint.id);
  return complaint;
}

/** Says what is wrong with a control; an empty sentence takes it back. */
export function refuse(control: HTMLElement, complaint: HTMLElement, sentence: string): void {
  complaint.textContent = sentence;
  if (sentence === "") control.removeAttribute("aria-invalid");
  else control.setAttribute("aria-invalid", "true");
}
