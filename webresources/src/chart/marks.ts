import type { Canvas } from "./figure";
import { rove } from "./roving";

/** A mark of a picture that can be pointed at, reached by the keyboard, and opened. */
export interface Mark {
  readonly shape: SVGElement;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly open: () => void;
}

/** Tells of each mark what it stands for, under the pointer as under the keyboard, and opens it by click and by Enter. */
export function interactive({ tip, width }: Canvas, marks: readonly Mark[]): void {
  for (const { shape, x, y, lines, open } of marks) {
    const show = (): void => tip.show(lines, x, y, width);
    shape.setAttribute("role", "link");
    shape.setAttribute("aria-label", lines.join(", "));
    shape.addEventListener("pointerenter", show);
    shape.addEventListener("focus", show);
    shape.addEventListener("pointerleave", () => tip.hide());
    shape.addEventListener("blur", () => tip.hide());
    // A finger asks first and opens by the button in the table: a touch is both at once.
    shape.addEventListener("click", (event) => ((event as PointerEvent).pointerType === "touch" ? show() : open()));
    shape.addEventListener("keydown", (event) => {
      if (event.key === "Enter") open();
      if (event.key === "Escape") tip.hide();
    });
  }
  rove(marks.map(({ shape }) => shape));
}
