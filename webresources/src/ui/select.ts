import { element } from "./element";

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A list of which one is chosen, for those who name it themselves. */
export function dropdown(target: Document, options: readonly Option[], chosen: string): HTMLSelectElement {
  const box = element(target, "select", "", ...options.map(({ value, text }) => {
    const option = element(target, "option", "", text);
    option.value = value;
    return option;
  }));
  box.value = chosen;
  return box;
}

/** One of several, under a label that is always in sight. */
export function select(target: Document, label: string, options: readonly Option[], chosen: string, choose: (value: string) => void): HTMLLabelElement {
  const box = dropdown(target, options, chosen);
  box.addEventListener("change", () => choose(box.value));
  return element(target, "label", "choice", element(target, "span", "", label), box);
}
