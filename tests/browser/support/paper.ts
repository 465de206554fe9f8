import { Dataverse, type User } from "./dataverse";
import { aNewClientOf } from "./portfolio";

/** Option values of the global choices begin here. */
const first = 489900000;

const states = { draft: first, inReview: first + 1, active: first + 3 } as const;

export interface Paper {
  readonly id: string;
  readonly client: string;
}

type Values = Record<string, unknown>;

const told = {
  kam_profile: "Ready meals from three plants.", kam_strategy: "One quality standard for all plants.", kam_goal: "Win the tender of the new plant.", kam_risks: "The technologist leaves.",
  kam_circlewhy: "A plant in another region opens.", kam_sharewhy: "The buyer is unhappy with the packaging.",
};

const figures = {
  kam_asof: "2026-05-31", kam_revenue12: 1_234_567.89, kam_scenario: first, kam_neednow: 1_000_000, kam_neednext: 1_150_000, kam_sharenow: 30, kam_sharenext: 36, kam_change: 114_000,
  kam_circleeffect: 45_000, kam_shareeffect: 60_000, kam_jointeffect: 9_000, kam_recurringbase: 900_000, kam_initiativevalue: 240_000, kam_forecast: 1_140_000, kam_target: 1_200_000,
};

/** Four were due in the first quarter, one of them was done; the trial is still ahead. */
const tasks = [
  { kam_name: "Meet the chief engineer", kam_duedate: "2026-02-10", kam_quarter: "2026-Q1", kam_status: first + 1, kam_doneon: "2026-02-10" },
  { kam_name: "Meet the head of quality", kam_duedate: "2026-02-20", kam_quarter: "2026-Q1", kam_status: first },
  { kam_name: "Meet the buyer", kam_duedate: "2026-03-10", kam_quarter: "2026-Q1", kam_status: first },
  { kam_name: "Audit the cleaning", kam_duedate: "2026-03-20", kam_quarter: "2026-Q1", kam_status: first },
  { kam_name: "Trial on site", kam_type: first + 4, kam_supportrole: first + 4, kam_hours: 20, kam_duedate: "2026-09-01", kam_quarter: "2026-Q3", kam_status: first },
];

/** A food producer whose plan is in force and was not carried out in the first quarter: its manager has not said why yet. */
export async function aPlanInForce(kam: User, name: string): Promise<Paper> {
  const late = { kam_lifecycle: states.active, kam_escalation: first + 1, kam_escalationquarter: "2026-Q1", kam_escalatedon: "2026-04-01", kam_approvedon: "2026-01-12T09:00:00Z" };
  return aPlan(kam, name, { ...told, ...figures, ...late });
}

/** A plan that should have been approved or sent back a week ago. */
export const aLateReview = (kam: User, name: string): Promise<Paper> => aPlan(kam, name, { kam_lifecycle: states.inReview, kam_submittedon: "2026-05-20T09:00:00Z", kam_reviewdueon: "2026-06-08" });

/** Made as a draft, with an initiative and its tasks; then it is what it is said to be. */
async function aPlan(kam: User, name: string, values: Values): Promise<Paper> {
  const service = await Dataverse.asImporter();
  const client = await aNewClientOf(kam, name);
  const own = { "kam_accountid@odata.bind": `/accounts(${client.id})`, "ownerid@odata.bind": `/systemusers(${kam.id})` };
  const { kam_planid: id } = await service.create("kam_plans", { kam_name: `${name} 2026`, kam_year: 2026, kam_revision: 1, kam_lifecycle: states.draft, ...own });
  const of = { ...own, "kam_planid@odata.bind": `/kam_plans(${String(id)})` };
  await service.create("kam_initiatives", {
    kam_name: "Packaging for the new plant", kam_relevance: first + 3, kam_value: 400_000, kam_probability: 60, kam_weightedvalue: 240_000, kam_clientbenefit: "Less damage on the way",
    kam_sourcetype: first, kam_sourcenote: "March issue", ...of,
  });
  for (const task of tasks) await service.create("kam_plantasks", { ...task, ...of });
  await service.change(`kam_plans(${String(id)})`, values);
  return { id: String(id), client: name };
}
