import { after, stepOf } from "../chart/roving";
import type { Canvas } from "../chart/figure";
import { svg } from "../chart/svg";
import type { Words } from "../ui/words";
import type { Axes } from "./curve";
import type { Ranking } from "./share";
import { linesOf } from "./wording";

/** A place on the curve, moved by pointer and keyboard, which tells of the client that stands there and opens it. */
export function cursor(
  target: Document, { tip, width }: Canvas, ranking: Ranking, { area, x, y }: Axes, words: Words, open: (id: string) => void,
): SVGGElement {
  const dot = svg(target, "circle", { class: "dot", r: 5, visibility: "hidden" });
  const surface = svg(target, "rect", { class: "surface", x: area.left, y: area.top, width: area.right - area.left, height: area.bottom - area.top });
  const handle = svg(target, "g", { class: "cursor", role: "slider", tabindex: 0, "aria-label": words.say("Pareto_Cursor"), "aria-valuemin": 1, "aria-valuemax": ranking.buyers.length }, surface, dot);
  let at = 0;
  const move = (to: number, isShown: boolean): void => {
    const buyer = ranking.buyers[to];
    if (!buyer) return;
    at = to;
    const lines = linesOf(buyer, to + 1, ranking.together[to] ?? 0, words);
    const [left, top] = [x.at(to + 1), y.at(ranking.together[to] ?? 0)];
    handle.setAttribute("aria-valuenow", String(to + 1));
    handle.setAttribute("aria-valuetext", lines.join(", "));
    if (!isShown) return;
    dot.setAttribute("visibility", "visible");
    dot.setAttribute("cx", String(left));
    dot.setAttribute("cy", String(top));
    tip.show(lines, left, top, width);
  };
  move(0, false);
  listen(handle, () => at, (to) => move(to, true), (place) => Math.ceil(x.value(place)) - 1, ranking.buyers.length, tip.hide);
  const press = (): void => open(ranking.buyers[at]?.id ?? "");
  // Under a finger the same touch that asks who this is would open it: there the list opens.
  handle.addEventListener("click", ({ pointerType }) => {
    if (pointerType !== "touch") press();
  });
  handle.addEventListener("keydown", (event) => {
    if (event.key === "Enter") press();
  });
  return handle;
}

function listen(handle: SVGGElement, at: () => number, move: (to: number) => void, rankAt: (place: number) => number, count: number, leave: () => void): void {
  const follow = ({ clientX }: PointerEvent): void => {
    const left = handle.ownerSVGElement?.getBoundingClientRect().left ?? 0;
    move(Math.min(Math.max(rankAt(clientX - left), 0), count - 1));
  };
  handle.addEventListener("pointermove", follow);
  handle.addEventListener("pointerdown", follow);
  handle.addEventListener("focus", () => move(at()));
  handle.addEventListener("pointerleave", leave);
  handle.addEventListener("blur", leave);
  handle.addEventListener("keydown", (event) => {
    const to = target(event.key, at(), count);
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  });
}

const leap = 10;

/** As sliders do: the arrows by one, the page keys by ten. Up is towards the greater share, that is, to the next client. */
function target(key: string, at: number, count: number): number | undefined {
  if (key === "PageUp") return Math.min(at + leap, count - 1);
  if (key === "PageDown") return Math.max(at - leap, 0);
  if (key === "ArrowUp") return after("next", at, count);
  if (key === "ArrowDown") return after("previous", at, count);
  const step = stepOf(key);
  return step && after(step, at, count);
}
