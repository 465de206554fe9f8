import type { Words } from "../ui/words";
import { given, rounded, type Circle } from "./circle";
import type { Next } from "./entry";

/** What people enter of a category. */
export interface Entered {
  readonly now: Circle;
  readonly next: Next;
}

export type At = "need" | "own" | "competitors" | "nextNeed" | "nextOwn";

/** What is wrong with what was entered, in the order of the fields, before the server is asked; null: nothing. */
export function wrong({ now, next }: Entered, { say, format }: Words): { readonly at: At; readonly sentence: string } | null {
  const isShare = (value: number | null): boolean => value === null || (value >= 0 && value <= 100);
  if ((now.need ?? 0) < 0) return { at: "need", sentence: say("Circle_NeedNegative") };
  if (!isShare(now.own)) return { at: "own", sentence: say("Circle_ShareOutside", format.number(now.own ?? 0, 2)) };
  const nameless = now.competitors.find(({ name }) => name === "");
  if (nameless) return { at: "competitors", sentence: say("Circle_NameMissing", format.percent(nameless.percent ?? 0, 2)) };
  const shareless = now.competitors.find(({ percent }) => percent === null);
  if (shareless) return { at: "competitors", sentence: say("Circle_ShareMissing", shareless.name) };
  if (given(now) > 100) return { at: "competitors", sentence: tooFull(now, { say, format }) };
  if ((next.need ?? 0) < 0) return { at: "nextNeed", sentence: say("Circle_NeedNegative") };
  return isShare(next.own) ? null : { at: "nextOwn", sentence: say("Circle_ShareOutside", format.number(next.own ?? 0, 2)) };
}

/** The sum of a circle that does not hold it. */
export const tooFull = (circle: Circle, { say, format }: Pick<Words, "say" | "format">): string =>
  say("Circle_TooFull", format.percent(given(circle), 2), format.percent(rounded(given(circle) - 100), 2));

/** How full the circle is, said while somebody types. */
export const sumOf = (circle: Circle, words: Words): string =>
  given(circle) > 100 ? tooFull(circle, words) : words.say("Circle_Sum", words.format.percent(given(circle), 2), words.format.percent(rounded(100 - given(circle)), 2));
