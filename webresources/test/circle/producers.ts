import type { Circle } from "../../src/circle/circle";
import type { Entry, Line } from "../../src/circle/entry";

export const aCircle = (changes: Partial<Circle> = {}): Circle => ({ need: 100, own: 30, competitors: [], ...changes });

export const aLine = (changes: Partial<Line> = {}): Line => ({ id: "l", now: { need: 100, own: 30 }, next: { need: 115, own: 36 }, split: null, ...changes });

export const anEntry = (changes: Partial<Entry> = {}): Entry => ({
  category: "c", name: "Cleaning chemicals", circle: aCircle(), isThere: true, counts: true, currency: "EUR", base: { now: 100, next: 115 }, line: aLine(), ...changes,
});
