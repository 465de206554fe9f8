import { plan } from "../../model/tables.g";
import type { Words } from "../../ui/words";
import { forecast } from "../forecast";
import { toldIn } from "../parts";
import type { Paper } from "../reading";

/** Block 6: what the year is to bring, what it may bring, what stands in the way, and what is needed. */
export function goals(target: Document, { plan: row }: Paper, words: Words): HTMLElement[] {
  const { say } = words;
  const { goal, risks, resources } = plan.columns;
  return [...toldIn(target, row, goal, say("Document_PlanGoal")), ...forecast(target, row, words), ...toldIn(target, row, risks, say("Document_Risks")), ...toldIn(target, row, resources, say("Document_Resources"))];
}
