import { alternative } from "../chart/alternative";
import { element } from "../ui/element";
import { frame } from "../ui/frame";
import { opener } from "../ui/opening";
import type { Words } from "../ui/words";
import { legend } from "./legend";
import { pointsTable } from "./list";
import { shareDrawn, type Field } from "./points";
import { named, read } from "./reading";
import { scatter } from "./scatter";

/** What clients are worth, against what they could become. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words): Promise<void> {
  const page = frame(target, words, "Bubble");
  await page.fill(async () => shown(target, await read(xrm.WebApi), words, opener(xrm)));
}

function shown(target: Document, field: Field, words: Words, open: (id: string) => void): HTMLElement[] {
  const { say } = words;
  if (field.known.count + field.unknownSum.count === 0) return [element(target, "p", "empty", say("Bubble_Empty"))];
  const known = field.drawn.length === 0 ? [element(target, "p", "empty", say("Bubble_NothingKnown"))] : [
    element(target, "p", "headline", headline(field, words)),
    legend(target, field, words),
    scatter(target, field, words, open),
    alternative(target, say("Page_AsTable"), () => pointsTable(target, say("Bubble_Table"), field.drawn, words, open)),
  ];
  return field.unknownSum.count === 0 ? known : [...known, ...without(target, field, words, open)];
}

/** What is not drawn is said, with how much of the revenue it is. */
function headline(field: Field, { say, format }: Words): string {
  if (field.drawn.length === field.known.count) return say("Bubble_All", field.known.count);
  return say("Bubble_Capped", field.drawn.length, format.number(field.known.count, 0), format.percent(shareDrawn(field)));
}

function without(target: Document, { unknown, unknownSum }: Field, words: Words, open: (id: string) => void): HTMLElement[] {
  const { say, format } = words;
  const more = unknownSum.count > named ? [element(target, "p", "note", say("Bubble_UnknownMore", named))] : [];
  return [
    element(target, "h2", "", say("Bubble_Unknown", unknownSum.count)),
    element(target, "p", "note", say("Bubble_UnknownWhat", format.money(unknownSum.sum))),
    ...more,
    pointsTable(target, say("Bubble_UnknownTable"), unknown, words, open),
  ];
}
