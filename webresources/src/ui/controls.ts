import { element } from "./element";

export function input(target: Document, value: string, kind = "text"): HTMLInputElement {
  const made = element(target, "input");
  made.type = kind;
  made.value = value;
  return made;
}

/** For numbers that may be typed with a comma: a control of numbers would take the browser's language for the user's. */
export function decimal(target: Document, value: string): HTMLInputElement {
  const made = input(target, value);
  made.inputMode = "decimal";
  return made;
}

export function area(target: Document, value: string): HTMLTextAreaElement {
  const made = element(target, "textarea");
  made.rows = 2;
  made.value = value;
  return made;
}
