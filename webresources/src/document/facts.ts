import { plan } from "../model/tables.g";
import { day } from "../ui/format";
import type { Words } from "../ui/words";
import { textOf } from "./cells";
import { list, text } from "./parts";
import type { Row } from "./reading";

interface Fact {
  readonly block: number;
  readonly kind: string;
  readonly text: string;
  readonly on: string | null;
}

/** What was known when the plan was begun, with where it comes from and when it was learnt. */
export function facts(target: Document, row: Row, block: number, words: Words): HTMLElement[] {
  const known = (JSON.parse(textOf(row, plan.columns.known) || "[]") as readonly Fact[]).filter((fact) => fact.block === block);
  if (known.length === 0) return [];
  return list(target, words, "Known", [text("Fact"), text("From"), text("On")], known.map(({ kind, text: said, on }) => [
    said, words.say(`Document_Source_${kind}`), on === null || on === undefined ? "–" : words.format.day(day(on)),
  ]));
}
