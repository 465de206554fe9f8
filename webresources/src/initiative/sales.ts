import { opportunity } from "./opportunity";

/** The service has no row of that id. */
const missingRow = -2147220969;

/** Whether Dynamics 365 Sales is installed here. The definitions are asked, which everybody reads: a table that there is not gives an error, and errors have many causes. */
export async function salesIsHere(): Promise<boolean> {
  const query = `EntityDefinitions?$select=LogicalName&$filter=LogicalName eq '${opportunity.table}'`;
  const answer = await fetch(`${Xrm.Utility.getGlobalContext().getClientUrl()}/api/data/v9.2/${query}`, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const { value } = (await answer.json()) as { value: readonly unknown[] };
  return value.length > 0;
}

/** Whether the opportunity is there: somebody may have deleted it since. */
export async function exists(id: string): Promise<boolean> {
  try {
    await Xrm.WebApi.retrieveRecord(opportunity.table, id, "?$select=name");
    return true;
  } catch (error) {
    if ((error as { errorCode?: number }).errorCode === missingRow) return false;
    throw error;
  }
}
