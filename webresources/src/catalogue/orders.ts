import { button, element } from "../ui/element";
import type { Words } from "../ui/words";
import type { Orders, Preview } from "./applying";

/** The two things that can be applied, each with its number; where there is nothing to do, that is said and cannot be ticked. */
export function orders(target: Document, { missing, differing, kept }: Preview, { say }: Words, apply: (orders: Orders) => void): HTMLElement {
  const add = box(target, say("Catalogue_AddMissing"), missing > 0 ? say("Catalogue_Missing", missing) : say("Catalogue_NoneMissing"), missing > 0);
  const change = box(target, say("Catalogue_ApplyChanges"), differing > 0 ? say("Catalogue_Differing", differing) : say("Catalogue_NoneDiffering"), differing > 0);
  const press = button(target, "primary", say("Catalogue_Apply"), () => {
    if (add.input.checked || change.input.checked) apply({ addMissing: add.input.checked, applyChanges: change.input.checked });
  });
  const judge = (): void => press.setAttribute("aria-disabled", String(!add.input.checked && !change.input.checked));
  for (const { input } of [add, change]) input.addEventListener("change", judge);
  const group = element(target, "fieldset", "orders", element(target, "legend", "", say("Catalogue_Orders")), add.whole, change.whole);
  return element(target, "div", "", group, ...(kept > 0 ? [element(target, "p", "note", say("Catalogue_Kept", kept))] : []), element(target, "div", "actions", press));
}

function box(target: Document, text: string, effect: string, isOffered: boolean): { readonly whole: HTMLElement; readonly input: HTMLInputElement } {
  const input = element(target, "input");
  input.type = "checkbox";
  input.checked = isOffered;
  input.disabled = !isOffered;
  return { whole: element(target, "label", "order", input, element(target, "span", "", element(target, "strong", "", text), element(target, "span", "detail", effect))), input };
}
