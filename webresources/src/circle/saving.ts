import { account, planLine } from "../model/tables.g";
import { call, saveCircle } from "../ui/requests";
import { all, type Reading } from "../ui/rows";
import type { Circle } from "./circle";
import { isNew, next as nextOf, type Entry, type Next } from "./entry";
import type { Entered } from "./judging";

type Service = Reading & Pick<Xrm.WebApi, "updateRecord"> & { readonly online: Pick<Xrm.WebApiOnline, "execute"> };

/** Where a circle belongs. */
export interface Place {
  readonly client: string;
  readonly year: number;
  /** The plan that takes what is expected next; null: none does. */
  readonly plan: string | null;
}

/** Saves what differs: the circle with all its slices at once, then what the plan expects. A new circle brings the plan a line. */
export async function save(api: Service, place: Place, entry: Entry, { now, next }: Entered): Promise<void> {
  if (!isSame(entry.circle, now) || isNew(entry)) await call(api.online, saveCircle({ entityType: account.table, id: place.client }, circleOf(place, entry, now)));
  if (place.plan === null || isExpected(nextOf(entry), next)) return;
  const line = entry.line?.id ?? (await lineOf(api, place.plan, entry));
  if (line !== null) await api.updateRecord(planLine.table, line, { [planLine.columns.needNext]: next.need, [planLine.columns.shareNext]: next.own });
}

async function lineOf(api: Reading, plan: string, { category }: Entry): Promise<string | null> {
  const { planId, categoryId } = planLine.columns;
  const [row] = await all(api, planLine.table, `?$select=${planLine.columns.name}&$filter=_${planId}_value eq ${plan} and _${categoryId}_value eq ${category ?? "null"}`);
  return row ? String(row[planLine.id]) : null;
}

const circleOf = ({ year }: Place, { category: of }: Entry, { need, own, competitors }: Circle): Parameters<typeof saveCircle>[1] => ({
  Year: year, Slices: JSON.stringify(competitors.map(({ name, percent }) => ({ supplier: name, percent }))),
  ...(of === null ? {} : { CategoryId: of }), ...(need === null ? {} : { Need: need }), ...(own === null ? {} : { OwnShare: own }),
});

const isExpected = (before: Next, after: Next): boolean => before.need === after.need && before.own === after.own;

/** Whatever the order of the competitors. */
export function isSame(before: Circle, after: Circle): boolean {
  const slices = ({ competitors }: Circle): string => competitors.map(({ name, percent }) => `${name} ${percent ?? ""}`).sort().join("\n");
  return before.need === after.need && before.own === after.own && slices(before) === slices(after);
}
