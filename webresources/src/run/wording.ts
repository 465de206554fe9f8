import type { Words } from "../ui/words";
import { keyOf, percent, type Run } from "./progress";

/** What a run does, or what came of it. */
export function sentence(run: Run, { say, format }: Words): string {
  const [code = "", ...parameters] = run.error.split("|");
  const why = code === "" ? "" : say(`Run_Error_${code}`, ...parameters);
  return say(`Run_${keyOf(run.status)}`, format.number(run.clients, 0), format.number(run.measured, 0), format.number(run.scored, 0),
    format.number(run.changed, 0), format.number(run.failed, 0), format.percent(percent(run), 0), why).trim();
}
