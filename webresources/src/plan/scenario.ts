import type { Words } from "../ui/words";
import type { Figures } from "./plan";

/** The two questions answered, in a sentence each; null: the lines do not say it yet. */
export function answers(figures: Figures, { say, format }: Words): readonly [string | null, string | null] {
  const { needNow, needNext, shareNow, shareNext, circle, share } = figures;
  const whole = circle === null || needNow === null || needNext === null ? null
    : say(`Plan_Circle_${circle}`, format.money(needNow), format.money(needNext), growth(needNow, needNext, format));
  const ours = share === null || shareNow === null || shareNext === null ? null
    : say(`Plan_Share_${share}`, format.percent(shareNow), format.percent(shareNext), signed(shareNext - shareNow, format));
  return [whole, ours];
}

/** Where there was no circle, any is growth without a percentage. */
const growth = (now: number, next: number, format: Words["format"]): string => (now === 0 ? "–" : `${plus(next - now)}${format.percent((100 * (next - now)) / now)}`);

const signed = (points: number, format: Words["format"]): string => `${plus(points)}${format.number(points)}`;

const plus = (value: number): string => (value > 0 ? "+" : "");

/** A part of the change in money, and how long its bar is in percent of the longest. */
export interface Part {
  readonly key: "circle" | "share" | "joint";
  readonly value: number;
  readonly length: number;
}

/** The change split into circle, share and both together; none where it is not known. */
export function split({ circleEffect, shareEffect, jointEffect }: Figures): Part[] {
  if (circleEffect === null || shareEffect === null || jointEffect === null) return [];
  const parts = [{ key: "circle", value: circleEffect }, { key: "share", value: shareEffect }, { key: "joint", value: jointEffect }] as const;
  const longest = Math.max(...parts.map(({ value }) => Math.abs(value)));
  return parts.map((part) => ({ ...part, length: longest === 0 ? 0 : (100 * Math.abs(part.value)) / longest }));
}
