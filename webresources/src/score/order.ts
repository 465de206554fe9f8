import type { Words } from "../ui/words";
import type { Client } from "./client";

const dayLength = 86_400_000;

const days = (from: Date, to: Date): number => Math.round((start(to) - start(from)) / dayLength);

/** In the calendar's days: a change of the clock is not a part of a day. */
const start = (moment: Date): number => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());

/** When the next order is due, or for how long it has been. */
export function sentence({ lastPurchaseOn, nextOrderOn }: Client, today: Date, { say, format }: Words): string {
  if (!lastPurchaseOn) return say("Score_NeverBought");
  if (!nextOrderOn) return say("Score_NoRhythm", format.day(lastPurchaseOn));
  const left = days(today, nextOrderOn);
  const key = left < 0 ? "Score_OrderLate" : left === 0 ? "Score_OrderToday" : "Score_OrderDue";
  return say(key, Math.abs(left), format.day(nextOrderOn), format.day(lastPurchaseOn));
}

export const isLate = ({ nextOrderOn }: Client, today: Date): boolean => nextOrderOn !== null && days(today, nextOrderOn) < 0;
