import { PlanEscalation, PlanLifecycle } from "../../src/model/choices.g";
import type { Plan } from "../../src/plans/plan";

/** An active plan in which nothing is due, changed as said. */
export const plan = (id: string, changes: Partial<Plan> = {}): Plan => ({
  id, name: `Plan ${id}`, client: { id: `c${id}`, name: `Client ${id}` }, kam: { id: "k1", name: "Irina" }, team: { id: "m1", name: "Helen" }, lifecycle: PlanLifecycle.Active, revision: 1,
  reviewDueOn: null, quarters: [0, 1, 2, 3].map(() => ({ due: 0, done: 0 })), soFar: { due: 0, done: 0 }, escalation: PlanEscalation.None, escalationQuarter: "", escalatedOn: null,
  quality: null, target: null, forecast: null, circle: null, trend: null, ...changes,
});
