import { Dataverse, type User } from "./dataverse";

/** Option values of the global choices begin here; stages are counted from 0. */
const first = 489900000;

export interface Pipeline {
  readonly id: string;
  readonly client: string;
  readonly name: string;
  readonly stage: number;
  readonly gateStage: number;
  /** null: it is not held. */
  readonly hold: number | null;
  readonly isRunning: boolean;
}

/** Starts Re-Engage for the KAM's key clients that are not in it yet. */
export async function everyKeyClientIsInReEngage(kam: User): Promise<void> {
  const service = new Dataverse(kam);
  const filter = `_ownerid_value eq ${kam.id} and kam_reengagestage eq null and (kam_segment eq ${first} or kam_segment eq ${first + 1})`;
  for (const { accountid } of await service.rows(`accounts?$select=name&$filter=${encodeURIComponent(filter)}`))
    await service.create(`accounts(${String(accountid)})/Microsoft.Dynamics.CRM.kam_StartReEngagement`, {});
}

/** A running pipeline of the KAM that is not held, with gates open so far and no further than the stage before the last. */
export async function aPipelineOf(kam: User, gates: { readonly from: number; readonly to: number }): Promise<Pipeline> {
  const filter = `_ownerid_value eq ${kam.id} and kam_pipelinestatus eq ${first} and kam_holdstage eq null and kam_gatestage ge ${first + gates.from} and kam_gatestage le ${first + gates.to}`;
  const [row] = await new Dataverse(kam).rows(`kam_reengagements?$select=kam_name&$filter=${encodeURIComponent(filter)}&$orderby=kam_name&$top=1`);
  if (!row) throw new Error(`${kam.fullname} has no pipeline with gates open from ${gates.from} to ${gates.to}.`);
  return pipeline(String(row["kam_reengagementid"]));
}

/** A pipeline as the server has it now. */
export async function pipeline(id: string): Promise<Pipeline> {
  const row = await new Dataverse().row(`kam_reengagements(${id})?$select=kam_stage,kam_gatestage,kam_holdstage,kam_pipelinestatus,_kam_accountid_value&$expand=kam_accountid($select=name)`);
  const stage = (column: string): number => Number(row[column]) - first;
  return {
    id, client: String(row["_kam_accountid_value"]), name: String((row["kam_accountid"] as Record<string, unknown>)["name"]), stage: stage("kam_stage"), gateStage: stage("kam_gatestage"),
    hold: row["kam_holdstage"] === null ? null : stage("kam_holdstage"), isRunning: row["kam_pipelinestatus"] === first,
  };
}

/** The latest reason that the history of a pipeline keeps. */
export async function lastReasonOf(id: string): Promise<string> {
  const [row] = await new Dataverse().rows(`kam_reengagestagechanges?$select=kam_reason&$filter=_kam_reengagementid_value eq ${id}&$orderby=kam_on desc,createdon desc&$top=1`);
  return String(row?.["kam_reason"]);
}
