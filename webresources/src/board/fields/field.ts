import { complaintOf, refuse } from "../../ui/complaint";
import { element } from "../../ui/element";
import type { FieldName } from "../asking";
import type { Values } from "../writing";

/** One thing that is asked for, with its label, and a place for what the server says against it. */
export interface Field {
  readonly name: FieldName;
  readonly element: HTMLElement;
  /** Whether nothing stands in it. */
  isEmpty(): boolean;
  /** What is to be saved; a sentence where it cannot be read. */
  values(): Values | string;
  refuse(sentence: string): void;
  focus(): void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A control under its label. */
export function field<Kind extends Control>(target: Document, name: FieldName, label: string, control: Kind, values: (text: string) => Values | string): Field {
  const title = element(target, "label", "", label);
  const complaint = complaintOf(target, control);
  control.id = `${complaint.id}-of`;
  title.htmlFor = control.id;
  return {
    name, element: element(target, "div", "field", title, control, complaint),
    isEmpty: () => control.value.trim() === "",
    values: () => values(control.value.trim()),
    refuse: (sentence) => refuse(control, complaint, sentence),
    focus: () => control.focus(),
  };
}
