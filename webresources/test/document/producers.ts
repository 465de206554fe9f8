import { InitiativeOutcome, PlanEscalation, PlanLifecycle, Relevance, Scenario } from "../../src/model/choices.g";
import { FakeService } from "../service";

type Row = Readonly<Record<string, unknown>>;

export const name = (column: string, text: string): Row => ({ [`_${column}_value`]: `id of ${text}`, [`_${column}_value@OData.Community.Display.V1.FormattedValue`]: text });
export const choice = (column: string, value: number, label: string): Row => ({ [column]: value, [`${column}@OData.Community.Display.V1.FormattedValue`]: label });

export const plan: Row = {
  ...name("kam_accountid", "Nordwind Foods"), ...choice("kam_lifecycle", PlanLifecycle.Active, "Active"), ...choice("kam_scenario", Scenario.BestGrowth, "Best growth"),
  kam_year: 2026, kam_revision: 2, kam_asof: "2026-05-31", kam_revenue12: 1_234_567.89, kam_forecast: 1_300_000, kam_trend: 1_100_000, kam_target_base: 1_250_000,
  kam_change: 11.4, kam_circleeffect: 4.5, kam_shareeffect: 6, kam_jointeffect: 0.9, kam_profile: "Three plants.\nOne more in 2026.", kam_q1due: 4, kam_q1done: 3, kam_q1percent: 75,
  kam_known: JSON.stringify([{ block: 1, kind: "progress", code: "K03", text: "Investment projects: a plant in another region", row: null, on: "2026-05-12" }]),
  ...choice("kam_escalation", PlanEscalation.Raised, "Raised"), kam_escalationquarter: "2026-Q1",
};

export const packaging: Row = {
  kam_name: "Packaging for the new plant", ...choice("kam_relevance", Relevance.NewCategory, "New category"), ...choice("kam_outcome", InitiativeOutcome.Open, "Open"),
  kam_value_base: 200_000, kam_probability: 35, kam_weightedvalue: 70_000, kam_clientbenefit: "Less damage on the way", kam_sourcenote: "trade press",
};

export const canteen: Row = { kam_name: "A canteen of its own", ...choice("kam_relevance", Relevance.NotRelevant, "Not relevant"), kam_sourcenote: "a conversation" };

const circle = "11111111-0000-0000-0000-000000000001";

/** A food producer with a plan of everything; without one, nothing is found. */
export const service = (head: Row | null = plan): FakeService => new FakeService(({ table }) => ({
  kam_plan: head === null ? [] : [head],
  kam_planline: [{ _kam_circleid_value: circle, ...name("kam_categoryid", "Cleaning"), kam_neednow_base: 100, kam_neednext_base: 115, kam_sharenow: 30, kam_sharenext: 36, kam_change: 11.4 }],
  kam_circleshare: [{ _kam_circleid_value: circle, "_kam_supplierid_value@OData.Community.Display.V1.FormattedValue": "Chemtex", kam_percent: 40 }],
  kam_initiative: [packaging, canteen],
  kam_progressdefinition: [{ kam_code: "K03", kam_name: "Investment projects", kam_namerussian: "Инвестиционные проекты" }],
  kam_plantask: [{ kam_name: "Meet the chief engineer", kam_quarter: "2026-Q2", ...choice("kam_status", 489900001, "Done"), kam_movedfrom: "2026-Q1" }],
} as Record<string, Row[]>)[table] ?? []);
