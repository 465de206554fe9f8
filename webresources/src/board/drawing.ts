import { element } from "../ui/element";
import type { Desk, Orders } from "./desk";
import { band } from "./parts/band";
import { isDragging } from "./parts/dragging";
import { columns } from "./parts/columns";
import { lanes } from "./parts/lanes";
import { summary } from "./parts/summary";

/** Draws the board anew, once nothing is dragged on it. The keyboard's focus stays on the control that it was on. */
export function draw(place: HTMLElement, desk: Desk, orders: Orders): void {
  if (isDragging(place)) return;
  const active = desk.target.activeElement;
  const key = active instanceof HTMLElement ? active.dataset["key"] : undefined;
  place.replaceChildren(element(desk.target, "div", "top", summary(desk, orders), band(desk, orders)), lanes(desk, orders), columns(desk, orders));
  if (active instanceof HTMLElement && active !== desk.target.body && active.isConnected) active.focus({ preventScroll: true });
  else if (key !== undefined) lead(place, key);
}

/** Whether there is a control of that key to lead to. */
export function lead(place: HTMLElement, key: string): boolean {
  const found = [...place.querySelectorAll<HTMLElement>("[data-key]")].find((control) => control.dataset["key"] === key);
  found?.focus({ preventScroll: true });
  return found !== undefined;
}
