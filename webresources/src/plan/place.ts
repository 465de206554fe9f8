import { element } from "../ui/element";

/** Where the page stands: what is drawn anew, and between it the question that stays while it is open. */
export interface Place {
  readonly whole: HTMLElement;
  readonly top: HTMLElement;
  readonly asking: HTMLElement;
  readonly rest: HTMLElement;
}

export function place(target: Document): Place {
  const [top, asking, rest] = [element(target, "div"), element(target, "div", "asking"), element(target, "div")];
  return { whole: element(target, "div", "plan", top, asking, rest), top, asking, rest };
}

export function ask({ asking }: Place, form: HTMLFormElement): void {
  asking.replaceChildren(form);
  form.scrollIntoView({ block: "nearest" });
  form.querySelector<HTMLElement>("textarea, select, button")?.focus();
}

export function unask({ asking, top }: Place): void {
  asking.replaceChildren();
  top.querySelector<HTMLElement>("button")?.focus();
}

/** Draws anew; what was unfolded stays so. */
export function redraw({ top, rest }: Place, above: readonly Node[], below: readonly Node[]): void {
  const open = new Set([...rest.querySelectorAll("details[open]")].map(({ id }) => id));
  top.replaceChildren(...above);
  rest.replaceChildren(...below);
  for (const details of rest.querySelectorAll("details")) details.open = open.has(details.id);
}
