import { button, element } from "./element";

export interface Choice {
  readonly text: string;
  /** What holds already; left out where the menu is of things to do and not of things to choose from. */
  readonly isChosen?: boolean;
  readonly choose: () => void;
}

/** A button that opens a menu under itself; made when it is asked for, since a page has hundreds of them. */
export function menu(target: Document, text: string, name: string, choices: () => readonly Choice[]): HTMLElement {
  const place = element(target, "div", "menu-place");
  const opener = button(target, "menu-opener", text, () => (place.childElementCount > 1 ? close() : open()));
  opener.setAttribute("aria-label", name);
  opener.setAttribute("aria-haspopup", "menu");
  opener.setAttribute("aria-expanded", "false");
  const outside = (event: Event): void => {
    if (!place.contains(event.target as Node)) close(false);
  };
  const close = (isFocused = true): void => {
    opener.setAttribute("aria-expanded", "false");
    target.removeEventListener("pointerdown", outside);
    while (place.childElementCount > 1) place.lastElementChild?.remove();
    if (isFocused) opener.focus();
  };
  const open = (): void => {
    opener.setAttribute("aria-expanded", "true");
    target.addEventListener("pointerdown", outside);
    const list = listOf(target, name, choices(), close);
    place.append(list);
    list.scrollIntoView({ block: "nearest" });
    (list.querySelector<HTMLElement>("[aria-checked=true]") ?? list.querySelector<HTMLElement>("button"))?.focus();
  };
  place.append(opener);
  return place;
}

function listOf(target: Document, name: string, choices: readonly Choice[], close: (isFocused?: boolean) => void): HTMLElement {
  const list = element(target, "div", "menu");
  list.setAttribute("role", "menu");
  list.setAttribute("aria-label", name);
  const items = choices.map(({ text, isChosen, choose }) => {
    const item = button(target, "menu-item", text, () => {
      close();
      if (!isChosen) choose();
    });
    item.setAttribute("role", isChosen === undefined ? "menuitem" : "menuitemradio");
    if (isChosen !== undefined) item.setAttribute("aria-checked", String(isChosen));
    item.tabIndex = -1;
    return item;
  });
  list.append(...items);
  list.addEventListener("keydown", (event) => {
    const to = next(event.key, items.indexOf(target.activeElement as HTMLButtonElement), items.length);
    if (event.key === "Escape" || event.key === "Tab") close(event.key === "Escape");
    if (event.key === "Escape" || to !== undefined) event.preventDefault();
    if (to !== undefined) items[to]?.focus();
  });
  return list;
}

/** Round and round, as menus do. */
function next(key: string, at: number, count: number): number | undefined {
  const places: Readonly<Record<string, number>> = { ArrowDown: (at + 1) % count, ArrowUp: (at + count - 1) % count, Home: 0, End: count - 1 };
  return places[key];
}
