type Child = Node | string;

/** An element with its class and what stands in it; text goes in as text, never as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  target: Document, tag: Tag, className = "", ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = target.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function button(target: Document, look: string, text: string, press?: () => void): HTMLButtonElement {
  const made = element(target, "button", look, text);
  made.type = "button";
  if (press) made.addEventListener("click", press);
  return made;
}

/** A part of a page under its own heading, known to screen readers by it. */
export function section(target: Document, id: string, heading: string, ...children: readonly Child[]): HTMLElement {
  const title = element(target, "h2", "", heading);
  title.id = id;
  const made = element(target, "section", id, title, ...children);
  made.setAttribute("aria-labelledby", id);
  return made;
}

/** Something that only shows again what a text beside it says. */
export function decorative<Part extends Element>(part: Part): Part {
  part.setAttribute("aria-hidden", "true");
  return part;
}
