import { below, beside, type Area } from "../chart/axis";
import { figure, type Canvas } from "../chart/figure";
import { interactive, type Mark } from "../chart/marks";
import { linear, radius, type Scale } from "../chart/scale";
import { svg } from "../chart/svg";
import { nameOf } from "../segment/label";
import { mark } from "../segment/shape";
import type { Words } from "../ui/words";
import type { Field, Point } from "./points";

const height = 460;
const scaleMarks = [0, 20, 40, 60, 80, 100];

/** Value to the right, potential upwards, revenue by size. The keyboard goes from the greatest to the smallest. */
export function scatter(target: Document, { drawn }: Field, words: Words, open: (id: string) => void): HTMLElement {
  const greatest = Math.max(...drawn.map(({ revenue }) => revenue));
  return figure(target, words.say("Bubble_Table"), height, (canvas) => {
    const largest = canvas.width < 500 ? 18 : 28;
    const { area, x, y } = axes(canvas, largest);
    const marks = drawn.map((point) => marked(target, point, x, y, radius(point.revenue, greatest, 4, largest), words, open));
    // The greatest first: the smaller ones lie on top and stay within reach of the pointer.
    const cloud = svg(target, "g", { class: "cloud" }, ...marks.map(({ shape }) => shape));
    const named = scaleMarks.map((value) => ({ value, label: words.format.number(value, 0) }));
    canvas.picture.replaceChildren(
      beside(target, area, y, named, words.say("Bubble_AxisPotential")), below(target, area, x, named, words.say("Bubble_AxisValue")), cloud,
    );
    interactive(canvas, marks);
  });
}

/** Whoever is at an end of a scale still has room for its whole mark. */
function axes({ width }: Canvas, room: number): { area: Area; x: Scale; y: Scale } {
  const area = { left: 36, right: width - 2, top: 24, bottom: height - 44 };
  return { area, x: linear(0, 100, area.left + room, area.right - room), y: linear(0, 100, area.bottom - room, area.top + room) };
}

function marked(target: Document, point: Point, x: Scale, y: Scale, size: number, words: Words, open: (id: string) => void): Mark {
  const [left, top] = [x.at(point.value), y.at(point.potential ?? 0)];
  return { shape: mark(target, point.segment, left, top, size), x: left, y: top, lines: linesOf(point, words), open: () => open(point.id) };
}

function linesOf({ name, segment, value, potential, revenue }: Point, { say, format }: Words): string[] {
  return [
    name, nameOf(segment, say), say("Bubble_PointValue", format.number(value)),
    say("Bubble_PointPotential", format.number(potential ?? 0)), say("Bubble_PointRevenue", format.money(revenue)),
  ];
}
