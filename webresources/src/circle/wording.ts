import type { Words } from "../ui/words";
import { parts, type Circle, type Part } from "./circle";
import { missing, type Entry, type Split } from "./entry";

/** A letter for each competitor, by which the picture and its table tell of the same one. */
export const letterOf = (at: number): string => String.fromCharCode("A".charCodeAt(0) + (at % 26));

export function nameOf({ kind, name }: Part, circle: Circle, { say }: Words): string {
  if (kind === "competitor") return name;
  return say(kind === "own" ? "Circle_Us" : circle.own === null ? "Circle_UsAndOthers" : "Circle_Others");
}

export const money = (value: number | null, currency: string, { say, format }: Words): string =>
  value === null ? say("Circle_Unknown") : `${format.money(value)} ${currency}`.trim();

/** The circle in one sentence, for who does not see it. */
export function told(circle: Circle, currency: string, words: Words): string {
  const all = parts(circle).map((part) => `${nameOf(part, circle, words)} ${words.format.percent(part.percent, 2)}`);
  return `${money(circle.need, currency, words)}: ${all.join(", ")}`;
}

/** How the change of our revenue comes about. */
export const splitOf = ({ change, circle, share, joint }: Split, { say, format }: Words): string =>
  say("Circle_Split", format.change(change), format.change(circle), format.change(share), format.change(joint));

/** Which numbers a category still lacks, in one sentence; nothing where it lacks none. */
export function lackOf(entry: Entry, isLocked: boolean, { say }: Words): string {
  const all = missing(entry, isLocked).map((name) => say(`Circle_Lacks_${name}`));
  return all.length === 0 ? "" : say("Circle_Lacks", all.join(", "));
}
