import { element, section } from "../../ui/element";
import type { Desk } from "../desk";
import { barsOf, longest, sentences, type Bar } from "../forecast";
import { bar } from "./circle";

/** What the year is to bring: the forecast with its two parts, beside it the circle's, the trend and the target, and what the differences mean. */
export function forecast({ target, words, plan: { expectation } }: Desk): HTMLElement {
  const { say, format } = words;
  const bars = barsOf(expectation);
  const most = longest(bars);
  const line = ({ key, value, parts }: Bar): HTMLLIElement =>
    element(target, "li", key, element(target, "span", "", say(`Plan_Bar_${key}`)), element(target, "strong", "number", value === null ? "–" : format.money(value)),
      bar(target, most === 0 ? [] : parts.map((part) => (100 * part) / most)), ...(key === "forecast" && value !== null ? [element(target, "span", "detail", say("Plan_Made", format.money(parts[0] ?? 0), format.money(parts[1] ?? 0)))] : []));
  return section(target, "forecast", say("Plan_Forecast"), element(target, "ul", "strip", ...bars.map(line)), element(target, "p", "", sentences(expectation, words).join(" ")));
}
