import { Dataverse, type User } from "./dataverse";

/** Option values of the global choices begin here. */
const first = 489900000;

const bound = (column: string, set: string, id: unknown): Record<string, string> => ({ [`${column}@odata.bind`]: `/${set}(${String(id)})` });

export interface Producer {
  readonly id: string;
  readonly name: string;
  /** Whom its plan meets or knows better: by their last names. */
  readonly people: ReadonlyMap<string, string>;
}

/** A key client that produces food, with its people on the map and a checklist. */
export async function aFoodProducer(kam: User, name: string, people: readonly string[]): Promise<Producer> {
  const service = new Dataverse(kam);
  const { accountid } = await service.create("accounts", { name, kam_segmentoverride: first, kam_overridereason: "Pilot", kam_overrideexpireson: "2026-12-31" });
  const client = bound("kam_accountid", "accounts", accountid);
  const known = new Map<string, string>();
  for (const [at, lastname] of people.entries()) {
    const { contactid } = await service.create("contacts", { lastname, ...bound("parentcustomerid_account", "accounts", accountid) });
    const { kam_stakeholderid } = await service.create("kam_stakeholders", {
      kam_name: lastname, ...client, ...bound("kam_contactid", "contacts", contactid), kam_stakeholderfunction: first + [1, 2, 0][at % 3]!,
    });
    known.set(lastname, String(kam_stakeholderid));
  }
  await service.create(`accounts(${String(accountid)})/Microsoft.Dynamics.CRM.kam_CreateChecklist`, {});
  return { id: String(accountid), name, people: known };
}

/** Starts the plan of this year; its id. */
export async function aPlanFor(kam: User, client: string): Promise<string> {
  return String((await new Dataverse(kam).create(`accounts(${client})/Microsoft.Dynamics.CRM.kam_StartPlan`, { Year: 2026 }))["PlanId"]);
}

/** The newest revision of a client's plan. */
export async function planOf(client: string): Promise<Record<string, unknown>> {
  const [row] = await new Dataverse().rows(`kam_plans?$filter=_kam_accountid_value eq ${client}&$orderby=kam_revision desc&$top=1`);
  return row ?? {};
}

/** The circle of the whole need now and next: the method's example, in thousands. */
export async function answerBothQuestions(kam: User, plan: string): Promise<void> {
  const service = new Dataverse(kam);
  const [line] = await service.rows(`kam_planlines?$select=_kam_circleid_value&$filter=_kam_planid_value eq ${plan}`);
  await service.change(`kam_circles(${String(line?.["_kam_circleid_value"])})`, { kam_need: 100_000, kam_ownshare: 30 });
  await service.change(`kam_planlines(${String(line?.["kam_planlineid"])})`, { kam_neednext: 115_000, kam_sharenext: 36 });
}

/** An initiative of the client that is relevant for us: ours is one of the three kinds of relevance. */
export async function addInitiative(kam: User, plan: string, name: string, ours: 1 | 2 | 3, value: number, probability: number): Promise<string> {
  const { kam_initiativeid: id } = await new Dataverse(kam).create("kam_initiatives", {
    kam_name: name, ...bound("kam_planid", "kam_plans", plan), kam_sourcetype: first + 3, kam_relevance: first + ours, kam_value: value, kam_probability: probability, kam_clientbenefit: "Less downtime",
  });
  return String(id);
}

export async function addTarget(kam: User, plan: string, name: string, stakeholder: string, goal: 0 | 1): Promise<string> {
  const { kam_targetcontactid: id } = await new Dataverse(kam).create("kam_targetcontacts", { kam_name: name, ...bound("kam_planid", "kam_plans", plan), ...bound("kam_stakeholderid", "kam_stakeholders", stakeholder), kam_goal: first + goal, kam_quarter: "2026-Q2" });
  return String(id);
}

/** One of everything that a plan is made of; their ids. */
export async function partsOf(kam: User, plan: string, stakeholder: string): Promise<{ initiative: string; sheet: string; target: string; task: string }> {
  const initiative = await addInitiative(kam, plan, "Packaging", 3, 50_000, 20);
  const { kam_roiid: sheet } = await new Dataverse(kam).create("kam_rois", { ...bound("kam_initiativeid", "kam_initiatives", initiative), kam_scrapbenefit: 12_000, kam_annualcost: 2_000, kam_investment: 8_000 });
  return { initiative, sheet: String(sheet), target: await addTarget(kam, plan, "Chief engineer", stakeholder, 0), task: await addTask(kam, plan, "Offer packaging", 2, "2026-08-20") };
}

/** A plan of which nothing is missing for its review. */
export async function aReadyPlan(kam: User, client: Producer): Promise<string> {
  const plan = await aPlanFor(kam, client.id);
  await answerBothQuestions(kam, plan);
  await addInitiative(kam, plan, "Packaging", 3, 50_000, 20);
  for (const [name, stakeholder] of client.people) await addTarget(kam, plan, name, stakeholder, 0);
  for (const due of ["2026-06-24", "2026-08-20", "2026-11-10"]) await addTask(kam, plan, `Visit ${due}`, 0, due);
  return plan;
}

/** A task of the plan; types begin with meetings. */
export async function addTask(kam: User, plan: string, name: string, type: number, dueDate: string): Promise<string> {
  const { kam_plantaskid: id } = await new Dataverse(kam).create("kam_plantasks", {
    kam_name: name, ...bound("kam_planid", "kam_plans", plan), kam_type: first + type, kam_duedate: dueDate, ...bound("kam_responsibleid", "systemusers", kam.id),
  });
  return String(id);
}
