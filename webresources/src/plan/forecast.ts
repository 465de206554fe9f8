import type { Words } from "../ui/words";
import type { Expectation } from "./plan";

/** A bar of the strip: what makes it up, in money. */
export interface Bar {
  readonly key: "forecast" | "circle" | "trend" | "target";
  readonly value: number | null;
  /** The forecast's two parts; others are of one piece. */
  readonly parts: readonly number[];
}

export function barsOf({ base, initiatives, forecast, circle, trend, target }: Expectation): Bar[] {
  const whole = (key: Bar["key"], value: number | null): Bar => ({ key, value, parts: value === null ? [] : [value] });
  return [
    { key: "forecast", value: forecast, parts: forecast === null ? [] : [base ?? 0, initiatives ?? 0] },
    whole("circle", circle), whole("trend", trend), whole("target", target),
  ];
}

export const longest = (bars: readonly Bar[]): number => Math.max(0, ...bars.map(({ value }) => value ?? 0));

/** Less than a hundredth apart is as much. */
const isAsMuch = (value: number, as: number): boolean => Math.abs(value - as) <= Math.abs(as) / 100;

/** What the differences between the forecast and the other three mean, a sentence each. */
export function sentences({ forecast, circle, trend, target }: Expectation, { say, format }: Words): string[] {
  if (forecast === null) return [say("Plan_ForecastUnknown")];
  const compared = (key: string, other: number | null): string[] =>
    other === null || isAsMuch(forecast, other) ? [] : [say(`Plan_${key}_${forecast < other ? "Below" : "Above"}`, format.money(Math.abs(forecast - other)))];
  const met = target !== null && isAsMuch(forecast, target) ? [say("Plan_Target_Meets")] : [];
  const missing = [...(target === null ? [say("Plan_TargetUnknown")] : []), ...(circle === null ? [say("Plan_CircleUnknown")] : []), ...(trend === null ? [say("Plan_TrendUnknown")] : [])];
  return [...met, ...compared("Target", target), ...compared("CircleGap", circle), ...compared("TrendGap", trend), ...missing];
}
