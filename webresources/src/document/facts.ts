import { plan } from "../model/tables.g";
import { factSentence, factsOf, type Names } from "../plan/facts";
import type { Words } from "../ui/words";
import { textOf } from "./cells";
import { list, text } from "./parts";
import type { Row } from "./reading";

/** What was known when the plan was begun, with where it comes from and when it was learnt. */
export function facts(target: Document, row: Row, names: Names, block: number, words: Words): HTMLElement[] {
  const known = factsOf(textOf(row, plan.columns.known) || "[]").filter((fact) => fact.block === block);
  if (known.length === 0) return [];
  return list(target, words, "Known", [text("Fact"), text("From"), text("On")], known.map((fact) => [
    factSentence(fact, names, words), words.say(`Plan_From_${fact.kind}`), fact.on === null ? "–" : words.format.day(fact.on),
  ]));
}
