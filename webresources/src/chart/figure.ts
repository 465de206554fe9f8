import { element } from "../ui/element";
import { svg } from "./svg";
import { tooltip, type Tooltip } from "./tooltip";

export interface Canvas {
  readonly picture: SVGSVGElement;
  readonly tip: Tooltip;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture with its name. It is drawn for the room that it has and again when that changes, so that letters stay
 * letters at every width: a stretched picture would shrink them.
 */
export function figure(target: Document, name: string, height: number, draw: (canvas: Canvas) => void): HTMLElement {
  const picture = svg(target, "svg", { role: "group", "aria-label": name, height });
  const tip = tooltip(target);
  const whole = element(target, "figure", "chart", picture, tip.box);
  let drawn = 0;
  const redraw = (): void => {
    const width = Math.floor(whole.clientWidth);
    if (width === 0 || width === drawn) return;
    drawn = width;
    picture.setAttribute("width", String(width));
    tip.hide();
    draw({ picture, tip, width, height });
  };
  new ResizeObserver(redraw).observe(whole);
  return whole;
}
