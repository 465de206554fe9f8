import { snapshot } from "../model/tables.g";
import { call, completionReport } from "../ui/requests";
import { all, text, type Reading } from "../ui/rows";
import { startsBetween } from "./months";
import { parsed, type Report } from "./report";

/** The first and the last month of which snapshots exist; null: there are none. */
export async function span(api: Reading): Promise<{ readonly first: string; readonly last: string } | null> {
  const { month } = snapshot.columns;
  const edge = async (order: string): Promise<string | null> => {
    const [row] = await all(api, snapshot.table, `?$select=${month}&$filter=${month} ne null&$orderby=${month} ${order}&$top=1`);
    return text(row?.[month])?.slice(0, 10) ?? null;
  };
  const [first, last] = await Promise.all([edge("asc"), edge("desc")]);
  return first === null || last === null ? null : { first, last };
}

export const starts = ({ first, last }: { readonly first: string; readonly last: string }): string[] => startsBetween(first, last);

export async function report(online: Pick<Xrm.WebApiOnline, "execute">, month: string): Promise<Report> {
  const { Report: answer } = await call<{ Report: string }>(online, completionReport(new Date(`${month}T00:00:00Z`)));
  return parsed(answer);
}
