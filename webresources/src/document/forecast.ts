import { svg } from "../chart/svg";
import { plan } from "../model/tables.g";
import { decorative, element } from "../ui/element";
import type { Words } from "../ui/words";
import { cells, numberOf } from "./cells";
import { list, number, text } from "./parts";
import type { Row } from "./reading";

const { recurringBase, initiativeValue, forecast: sum, circleForecast, trend, targetBase } = plan.columns;

/** The figures of the forecast, each with the name of its sentence, and whether it stands for the whole year. */
const figures = [
  ["Base", recurringBase, false], ["Weighted", initiativeValue, false], ["Sum", sum, true], ["ByCircle", circleForecast, true], ["Trend", trend, true], ["Target", targetBase, false],
] as const;

/** The forecast beside what the circle and the years before let expect, and how far each is from the target. */
export function forecast(target: Document, row: Row, words: Words): HTMLElement[] {
  const goal = numberOf(row, targetBase);
  const most = Math.max(0, ...figures.map(([, column]) => numberOf(row, column) ?? 0));
  return list(target, words, "Forecast", [text("Figure"), number("Amount"), number("AgainstTarget")], figures.map(([name, column, isWhole]) => {
    const value = numberOf(row, column);
    const title = element(target, "div", name === "Sum" ? "sum-of" : "", words.say(`Document_${name}`), bar(target, value, most));
    return [title, cells(row, words).money(column), !isWhole ? "" : value === null || goal === null ? "–" : words.format.change(value - goal)];
  }));
}

/** As long as the amount is of the greatest. */
const bar = (target: Document, value: number | null, most: number): SVGElement =>
  decorative(svg(target, "svg", { class: "bar", viewBox: "0 0 100 6", preserveAspectRatio: "none" },
    svg(target, "rect", { class: "full", x: 0, y: 0, width: most <= 0 ? 0 : Math.max(0, (100 * (value ?? 0)) / most), height: 6 })));
