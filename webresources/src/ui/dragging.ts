/** What kind of rows is in the hand: a drag of another kind, or of text from elsewhere, is none of ours. */
export type Kind = "progress" | "plantask";

const separator = ",";
const typeOf = (kind: Kind): string => `application/x-kam-${kind}`;

/** Takes rows into the hand as a drag starts. */
export const lift = ({ dataTransfer }: DragEvent, kind: Kind, ids: readonly string[]): void => dataTransfer?.setData(typeOf(kind), ids.join(separator));

/** Lets rows of this kind be dropped on a place, which is marked as long as they are over it. */
export function droppable(place: HTMLElement, kind: Kind, drop: (ids: readonly string[]) => void): void {
  const mark = (isOver: boolean): boolean => place.classList.toggle("target", isOver);
  const isOurs = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes(typeOf(kind)) ?? false;
  place.addEventListener("dragover", (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    mark(true);
  });
  // Onto what stands within the place is not away from it.
  place.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!place.contains(relatedTarget as Node | null)) mark(false);
  });
  place.addEventListener("drop", (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    mark(false);
    drop(event.dataTransfer?.getData(typeOf(kind)).split(separator) ?? []);
  });
}
