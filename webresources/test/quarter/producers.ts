import { ProgressStatus, QuarterPlanStatus } from "../../src/model/choices.g";
import type { Progress } from "../../src/quarter/lanes";
import type { Item, Plan } from "../../src/quarter/plan";

export const a = (progress: Partial<Progress>): Progress => ({
  id: "p", name: "Competitors known", client: { id: "c", name: "Contoso" }, status: ProgressStatus.NotStarted, weight: 5, quarter: "2026-Q2", stalledSince: null, ...progress,
});

export const aPlan = (plan: Partial<Plan>): Plan => ({
  status: QuarterPlanStatus.Committed, frozenOn: new Date(2026, 3, 8), planned: 4, completed: 1, percent: 25, added: 0, addedCompleted: 0, carriedOver: 0, items: [], ...plan,
});

export const anItem = (item: Partial<Item>): Item => ({ progress: "p", isAddition: false, isCarriedOver: false, result: null, ...item });
