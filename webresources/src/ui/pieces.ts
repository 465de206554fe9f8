import { button, element } from "./element";

/** A long list comes in pieces: the next one by a button, whose focus goes on to where the new piece begins. */
export function inPieces(target: Document, body: HTMLElement, next: () => readonly HTMLElement[] | Promise<readonly HTMLElement[]>, more: () => string): HTMLElement {
  const place = element(target, "div", "more");
  const press = button(target, "secondary", "", () => void add(true));
  const add = async (isAsked: boolean): Promise<void> => {
    const rows = await next();
    body.append(...rows);
    const text = more();
    press.textContent = text;
    press.hidden = text === "";
    if (isAsked) rows[0]?.querySelector<HTMLElement>("a, button")?.focus();
  };
  place.append(press);
  void add(false);
  return place;
}
