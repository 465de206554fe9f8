import { progress } from "../model/tables.g";
import { message } from "../ui/work";

type Writing = Pick<Xrm.WebApi, "updateRecord">;

export interface Result {
  readonly moved: readonly string[];
  /** What the server refused, in its own words. */
  readonly refused: readonly { readonly id: string; readonly sentence: string }[];
}

/** Plans progresses for a quarter (null: for none), one after the other: progresses of one client would wait for each other anyway. */
export async function move(api: Writing, ids: readonly string[], quarter: string | null, tell: (done: number) => void): Promise<Result> {
  const moved: string[] = [];
  const refused: { id: string; sentence: string }[] = [];
  for (const id of ids) {
    tell(moved.length + refused.length);
    try {
      await api.updateRecord(progress.table, id, { [progress.columns.plannedQuarter]: quarter });
      moved.push(id);
    } catch (error) {
      refused.push({ id, sentence: message(error) });
    }
  }
  return { moved, refused };
}
