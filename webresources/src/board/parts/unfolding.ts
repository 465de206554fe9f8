import { element } from "../../ui/element";
import type { Desk } from "../desk";

/**
 * A part that is folded away, and stays unfolded when the board is drawn anew. What is in it is made when somebody unfolds
 * it: the lists of progresses under the activities alone would be more than all cards together.
 */
export function unfolding({ target, unfolded }: Desk, key: string, title: HTMLElement, content: () => readonly HTMLElement[]): HTMLElement {
  const whole = element(target, "details", "", title);
  const fill = (): void => {
    if (whole.childElementCount === 1) whole.append(...content());
  };
  whole.open = unfolded.has(key);
  if (whole.open) fill();
  whole.addEventListener("toggle", () => {
    // One that leaves the page for a newer drawing says nothing.
    if (!whole.isConnected) return;
    if (whole.open) unfolded.add(key);
    else unfolded.delete(key);
    if (whole.open) fill();
  });
  return whole;
}
