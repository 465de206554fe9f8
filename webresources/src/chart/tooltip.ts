import { decorative, element } from "../ui/element";

export interface Tooltip {
  readonly box: HTMLElement;
  /** Beside a place within the picture, which is this wide; on the side where there is room. */
  show(lines: readonly string[], x: number, y: number, width: number): void;
  hide(): void;
}

/** What a mark stands for, for the eye; the mark itself says the same to screen readers. */
export function tooltip(target: Document): Tooltip {
  const box = decorative(element(target, "div", "tooltip"));
  box.hidden = true;
  return {
    box,
    show(lines, x, y, width) {
      box.replaceChildren(...lines.map((line) => element(target, "div", "", line)));
      box.hidden = false;
      const isRight = x > width / 2;
      box.style.left = isRight ? "" : `${x + 12}px`;
      box.style.right = isRight ? `${width - x + 12}px` : "";
      box.style.top = `${Math.max(0, y - 16)}px`;
    },
    hide() {
      box.hidden = true;
    },
  };
}
