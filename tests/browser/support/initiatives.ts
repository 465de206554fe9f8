import { Dataverse, type User } from "./dataverse";
import { aNewClientOf } from "./portfolio";

/** The option of the choice: an existing category. */
const existing = 489900001;

/** An initiative that is relevant to us, in this year's plan of a client that the KAM has just won. */
export async function anInitiativeOf(kam: User, client: string, name: string): Promise<string> {
  const service = new Dataverse(kam);
  const { id } = await aNewClientOf(kam, client);
  const { PlanId } = await service.create(`accounts(${id})/Microsoft.Dynamics.CRM.kam_StartPlan`, { Year: 0, Reason: "A plant is being built" });
  const { kam_initiativeid } = await service.create("kam_initiatives", {
    kam_name: name, "kam_planid@odata.bind": `/kam_plans(${String(PlanId)})`, kam_relevance: existing, kam_value: 1_200_000, kam_probability: 60, kam_expectedon: "2026-11-30", kam_clientbenefit: "Less water",
  });
  return String(kam_initiativeid);
}

/** The id of the opportunity that an initiative keeps; null: none. */
export async function opportunityOf(initiative: string): Promise<unknown> {
  return (await new Dataverse().row(`kam_initiatives(${initiative})?$select=kam_opportunityid`))["kam_opportunityid"];
}
