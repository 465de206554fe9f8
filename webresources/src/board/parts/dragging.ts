import { lift } from "../../ui/dragging";
import type { Desk, Orders } from "../desk";
import type { Progress } from "../progress";

/** Between the hand and the quarters, in pixels. */
const gap = 24;

/** Whether something of the place is in somebody's hand. */
export const isDragging = (place: HTMLElement): boolean => place.querySelector(".dragged") !== null;

/** Drags a progress, and with one that is selected all that are. */
export function dragged(desk: Desk, { id }: Progress, card: HTMLElement, orders: Orders): void {
  card.draggable = true;
  card.addEventListener("dragstart", (event) => {
    lift(event, "progress", desk.selected.has(id) ? [...desk.selected] : [id]);
    card.classList.add("dragged");
    // Chromium gives up a drag whose page changes at once.
    setTimeout(() => bring(desk.target, event.clientX, event.clientY));
  });
  card.addEventListener("dragend", () => {
    card.classList.remove("dragged");
    lanesOf(desk.target)?.classList.remove("floating");
    orders.redraw();
  });
}

const lanesOf = (target: Document): HTMLElement | null => target.querySelector<HTMLElement>(".lanes");

/** The quarters may be out of sight, so they come to the hand: above it in the lower half of the window, else below. */
function bring(target: Document, x: number, y: number): void {
  const [lanes, view] = [lanesOf(target), target.defaultView];
  if (!lanes || !view) return;
  lanes.classList.add("floating");
  const isLow = (view.frameElement?.getBoundingClientRect().top ?? 0) + y > view.parent.innerHeight / 2;
  const { clientWidth, scrollTop } = target.documentElement;
  lanes.style.left = `${Math.max(0, Math.min(x - lanes.offsetWidth / 2, clientWidth - lanes.offsetWidth))}px`;
  lanes.style.top = `${scrollTop + y + (isLow ? -lanes.offsetHeight - gap : gap)}px`;
}
