import { plan } from "../model/tables.g";
import { timeOf } from "../plan/execution";
import type { Words } from "../ui/words";
import { cells, numberOf } from "./cells";
import { list, number, text } from "./parts";
import type { Paper } from "./reading";

const { q1Due, q1Done, q1Percent, q2Due, q2Done, q2Percent, q3Due, q3Done, q3Percent, q4Due, q4Done, q4Percent, due, done, execution } = plan.columns;

const columns = [[q1Due, q1Done, q1Percent], [q2Due, q2Done, q2Percent], [q3Due, q3Done, q3Percent], [q4Due, q4Done, q4Percent]] as const;

/** What was due and what was done of it, quarter by quarter; what is due in a quarter that is still to come is no failure yet. */
export function quarters(target: Document, { plan: row, running }: Pick<Paper, "plan" | "running">, words: Words): HTMLElement[] {
  const of = cells(row, words);
  const line = (name: string, [dueOf, doneOf, percent]: readonly [string, string, string]): string[] => [name, of.count(dueOf), of.count(doneOf), of.percent(percent)];
  return list(target, words, "ExecutionByQuarter", [text("Quarter"), number("Due"), number("TasksDone"), number("Percent")],
    columns.map((quarter, at) => (timeOf(numberOf(row, plan.columns.year) ?? 0, at, running) === "ahead" ? [...line(`Q${at + 1}`, quarter).slice(0, -1), "–"] : line(`Q${at + 1}`, quarter))), line(words.say("Document_Year"), [due, done, execution]));
}
