import { complaintOf, refuse } from "../ui/complaint";
import { decimal } from "../ui/controls";
import { element } from "../ui/element";
import { typed } from "../ui/numbers";
import type { Words } from "../ui/words";

/** A number under its label, and what is wrong with it. */
export interface NumberField {
  readonly element: HTMLElement;
  /** Null: nothing stands in it; NaN: it is no number. */
  value(): number | null;
  readonly text: () => string;
  refuse(sentence: string): void;
  focus(): void;
}

export function numberField(target: Document, label: string, value: number | null, { tag }: Words): NumberField {
  const control = decimal(target, value === null ? "" : value.toLocaleString(tag, { maximumFractionDigits: 2 }));
  const complaint = complaintOf(target, control);
  control.id = `${complaint.id}-of`;
  const title = element(target, "label", "", label);
  title.htmlFor = control.id;
  return {
    element: element(target, "div", "field", title, control, complaint),
    value: () => typed(control.value, tag),
    text: () => control.value,
    refuse: (sentence) => refuse(control, complaint, sentence),
    focus: () => control.focus(),
  };
}
