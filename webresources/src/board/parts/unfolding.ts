import { element } from "../../ui/element";
import type { Desk } from "../desk";

/** A part that is folded away, and stays unfolded when the board is drawn anew. */
export function unfolding({ target, unfolded }: Desk, key: string, ...children: readonly HTMLElement[]): HTMLElement {
  const whole = element(target, "details", "", ...children);
  whole.open = unfolded.has(key);
  whole.addEventListener("toggle", () => {
    // One that leaves the page for a newer drawing says nothing.
    if (!whole.isConnected) return;
    if (whole.open) unfolded.add(key);
    else unfolded.delete(key);
  });
  return whole;
}
