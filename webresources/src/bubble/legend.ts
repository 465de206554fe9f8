import { label } from "../segment/label";
import { segments } from "../segment/segments";
import { element } from "../ui/element";
import type { Words } from "../ui/words";
import { drawnOf, type Field } from "./points";

/** Which shape and colour is which segment, and what the size says. */
export function legend(target: Document, field: Field, { say, format }: Words): HTMLElement {
  const entries = [...segments.map(({ value }) => value), null]
    .map((segment) => ({ segment, clients: drawnOf(field, segment) }))
    .filter(({ clients }) => clients > 0)
    .map(({ segment, clients }) => element(target, "li", "", label(target, segment, say), format.number(clients, 0)));
  return element(target, "ul", "legend", ...entries, element(target, "li", "", say("Bubble_Size")));
}
