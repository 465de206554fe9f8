import type { Desk } from "../desk";
import type { Progress } from "../progress";

const kind = "text/plain";
const separator = " ";

/** Drags a progress, and with one that is selected all that are. */
export function dragged(desk: Desk, { id }: Progress, card: HTMLElement): void {
  card.draggable = true;
  card.addEventListener("dragstart", ({ dataTransfer }) => {
    dataTransfer?.setData(kind, (desk.selected.has(id) ? [...desk.selected] : [id]).join(separator));
    card.classList.add("dragged");
  });
  card.addEventListener("dragend", () => card.classList.remove("dragged"));
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
