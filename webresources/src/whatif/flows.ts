import { label } from "../segment/label";
import { element, section } from "../ui/element";
import type { Words } from "../ui/words";
import { changed, ordered, type Preview } from "./preview";

/** '38 of 632 clients would change their segment.' */
export function headline(preview: Preview, { say, format }: Words): string {
  const moved = changed(preview);
  return moved === 0 ? say("WhatIf_Nobody", format.number(preview.examined, 0)) : say("WhatIf_Changed", moved, format.number(preview.examined, 0));
}

/** How many clients go from which segment to which, the most first. */
export function flows(target: Document, preview: Preview, { say, format }: Words): HTMLElement {
  const items = ordered(preview).map(({ from, to, clients }) =>
    element(target, "li", "", label(target, from, say), " → ", label(target, to, say), element(target, "strong", "", format.number(clients, 0))));
  return section(target, "flows", say("WhatIf_Flows"), element(target, "ul", "", ...items));
}
