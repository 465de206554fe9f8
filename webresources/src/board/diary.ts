import { day } from "../ui/format";
import { text, type Reading } from "../ui/rows";
import type { Finished } from "./activities";
import { kinds, type Kind } from "./progress";

type Row = Readonly<Record<string, unknown>>;

const table = "activitypointer";
const parties = "activitypointer_activity_parties";
const completed = 1;
const newest = 50;

/** The client's finished meetings, calls and tasks, the latest first. Whoever may not read activities is offered none. */
export async function finishedOf(api: Reading, client: string): Promise<Finished[]> {
  const kind = kinds.map((one) => `activitytypecode eq '${one}'`).join(" or ");
  const query = `?$select=subject,activitytypecode,actualend,scheduledend,modifiedon&$expand=${parties}($select=_partyid_value)&$filter=_regardingobjectid_value eq ${client} and statecode eq ${completed} and (${kind})&$orderby=modifiedon desc&$top=${newest}`;
  const { entities } = await Promise.resolve(api.retrieveMultipleRecords(table, query)).catch(() => ({ entities: [] as Row[] }));
  return entities.map(finished).sort((left, right) => right.on.getTime() - left.on.getTime());
}

/** When it ended: as it was noted, else as it was planned, else as its row was closed. */
const finished = (row: Row): Finished => ({
  id: text(row["activityid"]) ?? "",
  kind: (text(row["activitytypecode"]) ?? "task") as Kind,
  subject: text(row["subject"]) ?? "",
  on: day(text(row["actualend"]) ?? text(row["scheduledend"]) ?? text(row["modifiedon"]) ?? ""),
  parties: ((row[parties] ?? []) as Row[]).map((party) => text(party["_partyid_value"]) ?? ""),
});
