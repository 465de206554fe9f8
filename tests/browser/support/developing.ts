import { Dataverse, type User } from "./dataverse";

/** Option values of the lifecycle of plans. */
export const lifecycle = { approved: 489900002, active: 489900003 } as const;

export interface Started {
  readonly client: string;
  readonly plan: string;
}

/** The plan of the year for a client whom the KAM has just won, with its reason. Stories take the first clients by name: one that is made here had better come last. */
export async function aPlanOf(kam: User, name: string): Promise<Started> {
  const service = new Dataverse(kam);
  const { accountid } = await service.create("accounts", { name });
  const { PlanId } = await service.create(`accounts(${String(accountid)})/Microsoft.Dynamics.CRM.kam_StartPlan`, { Year: 2026, Reason: "A plant is being built" });
  return { client: String(accountid), plan: String(PlanId) };
}

/** As if it had gone its way through review. */
export const become = async (plan: string, state: number): Promise<void> => (await Dataverse.asImporter()).change(`kam_plans(${plan})`, { kam_lifecycle: state });

export async function aTask(kam: User, plan: string, name: string, due: string): Promise<void> {
  await new Dataverse(kam).create("kam_plantasks", {
    kam_name: name, kam_duedate: due, kam_type: 489900000, kam_hours: 2, "kam_planid@odata.bind": `/kam_plans(${plan})`, "kam_responsibleid@odata.bind": `/systemusers(${kam.id})`,
  });
}

export async function taskOf(plan: string, name: string): Promise<Record<string, unknown>> {
  const [row] = await new Dataverse().rows(`kam_plantasks?$filter=${encodeURIComponent(`_kam_planid_value eq ${plan} and kam_name eq '${name}'`)}`);
  return row ?? {};
}

/** The need and our share of every circle of the client, with the suppliers in them. */
export const circlesOf = (client: string): Promise<Record<string, unknown>[]> =>
  new Dataverse().rows(`kam_circles?$select=kam_need,kam_ownshare,kam_othersshare&$filter=_kam_accountid_value eq ${client} and kam_need ne null`);
