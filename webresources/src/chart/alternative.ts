import { element } from "../ui/element";

/** What a picture shows, as a table: made when somebody asks for it. */
export function alternative(target: Document, title: string, table: () => HTMLElement): HTMLDetailsElement {
  const made = element(target, "details", "alternative", element(target, "summary", "", title));
  made.addEventListener("toggle", () => {
    if (made.open && made.childElementCount === 1) made.append(table());
  });
  return made;
}
