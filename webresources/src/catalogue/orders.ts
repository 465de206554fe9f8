import { button, element } from "../ui/element";
import type { Words } from "../ui/words";
import type { Orders, Preview } from "./applying";

/** What can be applied, each under its own number; what has nothing to do is not asked. */
export function orders(target: Document, { missing, differing, kept }: Preview, { say }: Words, apply: (orders: Orders) => void): HTMLElement {
  const add = missing > 0 ? box(target, say("Catalogue_AddMissing"), say("Catalogue_Missing", missing)) : null;
  const change = differing > 0 ? box(target, say("Catalogue_ApplyChanges"), say("Catalogue_Differing", differing)) : null;
  const press = button(target, "primary", say("Catalogue_Apply"), () => {
    const wanted = { addMissing: add?.input.checked ?? false, applyChanges: change?.input.checked ?? false };
    if (wanted.addMissing || wanted.applyChanges) apply(wanted);
  });
  const judge = (): void => press.setAttribute("aria-disabled", String(![add, change].some((one) => one?.input.checked)));
  const boxes = [add, change].flatMap((one) => (one ? [one] : []));
  for (const { input } of boxes) input.addEventListener("change", judge);
  const group = element(target, "fieldset", "orders", element(target, "legend", "", say("Catalogue_Orders")), ...boxes.map(({ whole }) => whole));
  return element(target, "div", "", group, ...(kept > 0 ? [element(target, "p", "note", say("Catalogue_Kept", kept))] : []), element(target, "div", "actions", press));
}

function box(target: Document, text: string, effect: string): { readonly whole: HTMLElement; readonly input: HTMLInputElement } {
  const input = element(target, "input");
  input.type = "checkbox";
  input.checked = true;
  return { whole: element(target, "label", "order", input, element(target, "span", "", element(target, "strong", "", text), element(target, "span", "detail", effect))), input };
}
