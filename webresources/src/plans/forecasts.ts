import { svg } from "../chart/svg";
import { decorative, element, section } from "../ui/element";
import type { Column } from "../ui/table";
import type { Words } from "../ui/words";
import { comparable, expected, type Expected } from "./expecting";
import { byKam, byTeam, type Plan } from "./plan";
import { teams, type Drill } from "./teams";

/** The forecast against the target, beside what the circle and the years before let expect. */
export function forecasts(target: Document, plans: readonly Plan[], words: Words, drill: Drill): HTMLElement {
  const { say } = words;
  const counted = comparable(plans);
  const out = plans.length - counted.length;
  const notes = [say("Page_BaseCurrency"), ...(out === 0 ? [] : [say("Plans_LeftOut", out)])].join(" ");
  if (counted.length === 0) return section(target, "forecasts", say("Plans_Forecasts"), element(target, "p", "empty", say("Plans_NoTargets")));
  const columns: Column[] = [{ title: say("Plans_Kam") }, ...["Target", "Forecast", "Difference", "ByCircle", "Trend"].map((name) => ({ title: say(`Plans_${name}`), isNumber: true }))];
  const most = Math.max(...[...byKam(counted), ...byTeam(counted)].map(({ plans: own }) => expected(own)).flatMap((sums) => [sums.target, sums.forecast]));
  const row = { first: (name: HTMLElement, own: readonly Plan[]): HTMLElement => element(target, "div", "", name, bar(target, expected(own), most)), figures: (own: readonly Plan[]) => figures(expected(own), words) };
  const whole = teams(target, say("Plans_Forecasts"), columns, counted, row, words, drill);
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
