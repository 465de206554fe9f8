import { PipelineStatus } from "../model/choices.g";
import { reengagement } from "../model/tables.g";
import { valueOf } from "../stage/stages";

type Service = Pick<Xrm.WebApi, "updateRecord">;

const { holdStage, changeReason, pipelineStatus, outcome: outcomeColumn } = reengagement.columns;

/** Plain saves of the pipeline: the server judges them, moves the client and keeps the history. */
export async function hold(api: Service, id: string, stage: number, reason: string): Promise<void> {
  await api.updateRecord(reengagement.table, id, { [holdStage]: valueOf(stage), [changeReason]: reason });
}

export async function release(api: Service, id: string): Promise<void> {
  await api.updateRecord(reengagement.table, id, { [holdStage]: null });
}

export async function end(api: Service, id: string, outcome: number, reason: string): Promise<void> {
  await api.updateRecord(reengagement.table, id, { [pipelineStatus]: PipelineStatus.Ended, [outcomeColumn]: outcome, [changeReason]: reason });
}
