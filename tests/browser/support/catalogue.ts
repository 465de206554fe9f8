import { Dataverse } from "./dataverse";

export interface Made {
  readonly client: string;
  readonly status: number;
  readonly weight: number;
}

export async function definition(code: string): Promise<{ readonly id: string; readonly weight: number }> {
  const [row] = await new Dataverse().rows(`kam_progressdefinitions?$select=kam_weight&$filter=kam_code eq '${code}'`);
  return { id: String(row?.["kam_progressdefinitionid"]), weight: Number(row?.["kam_weight"]) };
}

/** What clients have of a definition, in the order of their ids. */
export async function progressesOf(id: string): Promise<Made[]> {
  const rows = await new Dataverse().rows(`kam_progresses?$select=kam_status,kam_weight,_kam_accountid_value&$filter=_kam_definitionid_value eq ${id} and statecode eq 0&$orderby=_kam_accountid_value`);
  return rows.map((row) => ({ client: String(row["_kam_accountid_value"]), status: Number(row["kam_status"]), weight: Number(row["kam_weight"]) }));
}

/** Takes an open progress of a definition from one client; the client. */
export async function remove(id: string): Promise<string> {
  const service = new Dataverse();
  const [row] = await service.rows(`kam_progresses?$select=_kam_accountid_value&$filter=_kam_definitionid_value eq ${id} and statecode eq 0 and kam_status eq 489900000&$top=1`);
  await service.delete(`kam_progresses(${String(row?.["kam_progressid"])})`);
  return String(row?.["_kam_accountid_value"]);
}
