import { Dataverse, type User } from "./dataverse";

/** A client of the KAM with a checklist and one purchase. */
export async function aBuyer(kam: User, name: string, amount: number): Promise<string> {
  const [service, administrator] = [new Dataverse(kam), new Dataverse()];
  const { accountid } = await service.create("accounts", { name });
  const id = String(accountid);
  await service.create(`accounts(${id})/Microsoft.Dynamics.CRM.kam_CreateChecklist`, {});
  const [category] = await administrator.rows("kam_categories?$select=kam_name&$orderby=kam_name&$top=1");
  await administrator.create("kam_purchases", {
    kam_externalid: `merged ${name}`, kam_document: `merged ${name}`, kam_purchasedon: "2026-05-10", kam_netamount: amount,
    "kam_accountid@odata.bind": `/accounts(${id})`, "kam_categoryid@odata.bind": `/kam_categories(${String(category?.["kam_categoryid"])})`,
  });
  return id;
}

/** Revenue of twelve months, applicable progresses, and how many of them the client counts. */
export async function figuresOf(client: string): Promise<{ revenue: unknown; progresses: number; counted: unknown }> {
  const service = new Dataverse();
  const row = await service.row(`accounts(${client})?$select=kam_revenue12,kam_progressapplicable`);
  const progresses = await service.rows(`kam_progresses?$select=kam_name&$filter=_kam_accountid_value eq ${client} and statecode eq 0`);
  return { revenue: row["kam_revenue12"], progresses: progresses.length, counted: row["kam_progressapplicable"] };
}

/** What jobs bring about is looked at until it is there. */
export async function soon(look: () => Promise<void>): Promise<void> {
  for (const until = Date.now() + 30_000; ; await new Promise((later) => setTimeout(later, 200))) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
