import { scoringBatch, scoringRun } from "../model/tables.g";
import { all, number, text, type Reading } from "../ui/rows";
import { failures, type Failure, type Run } from "./progress";

const { runStatus, clients, measured, scored, changed, failed, error } = scoringRun.columns;

export async function read(api: Reading, id: string): Promise<Run> {
  const row: Record<string, unknown> = await api.retrieveRecord(scoringRun.table, id, `?$select=${[runStatus, clients, measured, scored, changed, failed, error].join()}`);
  const count = (column: string): number => number(row[column]) ?? 0;
  return {
    status: number(row[runStatus]), clients: count(clients), measured: count(measured), scored: count(scored), changed: count(changed), failed: count(failed),
    error: text(row[error]) ?? "",
  };
}

/** Who failed, as the batches have noted it. */
export async function failuresOf(api: Reading, id: string): Promise<Failure[]> {
  const { errors, runId, number: order } = scoringBatch.columns;
  const rows = await all(api, scoringBatch.table, `?$select=${errors}&$filter=_${runId}_value eq ${id} and ${errors} ne null&$orderby=${order}`);
  return failures(rows.map((row) => text(row[errors]) ?? ""));
}
