import type { Desk, Orders } from "../desk";
import type { Progress } from "../progress";

const kind = "text/plain";
const separator = " ";

/** Whether something of the place is in somebody's hand. */
export const isDragging = (place: HTMLElement): boolean => place.querySelector(".dragged") !== null;

/** Drags a progress, and with one that is selected all that are. */
export function dragged(desk: Desk, { id }: Progress, card: HTMLElement, orders: Orders): void {
  card.draggable = true;
  card.addEventListener("dragstart", ({ dataTransfer }) => {
    dataTransfer?.setData(kind, (desk.selected.has(id) ? [...desk.selected] : [id]).join(separator));
    card.classList.add("dragged");
    // Chromium gives up a drag whose page changes at once.
    setTimeout(() => bring(desk.target, card));
  });
  card.addEventListener("dragend", () => {
    card.classList.remove("dragged");
    lanesOf(desk.target)?.classList.remove("floating");
    orders.redraw();
  });
}

/** How far, in pixels, a hand drags without scrolling. */
const reach = 400;

const lanesOf = (target: Document): HTMLElement | null => target.querySelector<HTMLElement>(".lanes");

/** Whoever drags far below the quarters could not reach them: they come to the card. */
function bring(target: Document, card: HTMLElement): void {
  const lanes = lanesOf(target);
  if (!lanes) return;
  const [from, to] = [card.getBoundingClientRect(), lanes.getBoundingClientRect()];
  if (from.top - to.bottom < reach) return;
  lanes.classList.add("floating");
  lanes.style.left = `${Math.max(0, Math.min(from.left, target.documentElement.clientWidth - to.width - 8))}px`;
  lanes.style.top = `${from.top + target.documentElement.scrollTop - to.height - 8}px`;
}

/** Takes what is dropped on it, if it is of this board. */
export function dropped(lane: HTMLElement, desk: Desk, take: (ids: readonly string[]) => void): void {
  const mark = (yes: boolean): boolean => lane.classList.toggle("over", yes);
  lane.addEventListener("dragover", (event) => {
    event.preventDefault();
    mark(true);
  });
  lane.addEventListener("dragleave", () => mark(false));
  lane.addEventListener("drop", (event) => {
    event.preventDefault();
    mark(false);
    const ids = (event.dataTransfer?.getData(kind) ?? "").split(separator);
    take(desk.board.progresses.filter(({ id }) => ids.includes(id)).map(({ id }) => id));
  });
}
