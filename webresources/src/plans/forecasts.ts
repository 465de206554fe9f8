import { svg } from "../chart/svg";
import { button, decorative, element, section } from "../ui/element";
import { line, table, type Column } from "../ui/table";
import type { Words } from "../ui/words";
import { comparable, expected, type Expected } from "./expecting";
import { byKam, type Plan } from "./plan";

/** The forecast against the target, beside what the circle and the years before let expect. */
export function forecasts(target: Document, plans: readonly Plan[], words: Words, drill: (name: string, plans: readonly Plan[]) => void): HTMLElement {
  const { say } = words;
  const counted = comparable(plans);
  const out = plans.length - counted.length;
  const notes = [say("Page_BaseCurrency"), ...(out === 0 ? [] : [say("Plans_LeftOut", out)])].join(" ");
  if (counted.length === 0) return section(target, "forecasts", say("Plans_Forecasts"), element(target, "p", "empty", say("Plans_NoTargets")));
  const columns: Column[] = [{ title: say("Plans_Kam") }, ...["Target", "Forecast", "Difference", "ByCircle", "Trend"].map((name) => ({ title: say(`Plans_${name}`), isNumber: true }))];
  const kams = byKam(counted).map(({ kam, plans: own }) => ({ kam, own, sums: expected(own) }));
  const most = Math.max(...kams.flatMap(({ sums }) => [sums.target, sums.forecast]));
  const whole = table(target, say("Plans_Forecasts"), columns, kams.map(({ kam, own, sums }) => [
    element(target, "div", "", button(target, "link", kam.name, () => drill(say("Plans_PlansOf", kam.name), own)), bar(target, sums, most)), ...figures(sums, words),
  ]));
  whole.append(element(target, "tfoot", "totals", line(target, columns, [say("Plans_All"), ...figures(expected(counted), words)])));
  return section(target, "forecasts", say("Plans_Forecasts"), element(target, "p", "note", notes), element(target, "div", "scrolling", whole));
}

export function figures({ target, forecast, circle, trend }: Expected, { format }: Words): string[] {
  const money = (value: number | null): string => (value === null ? "–" : format.money(value));
  return [format.money(target), format.money(forecast), format.change(forecast - target), money(circle), money(trend)];
}

/** The forecast is as long as it is of the greatest of all; a mark stands where the target is. */
function bar(target: Document, { target: goal, forecast }: Expected, most: number): SVGElement {
  const at = (value: number): number => (most <= 0 ? 0 : Math.max(0, (100 * value) / most));
  return decorative(svg(target, "svg", { class: "bar", viewBox: "0 0 101 8", preserveAspectRatio: "none" },
    svg(target, "rect", { class: "full", x: 0, y: 1, width: at(forecast), height: 6 }), svg(target, "rect", { class: "goal", x: at(goal), y: 0, width: 1, height: 8 })));
}
