import { PlanLifecycle } from "../model/choices.g";
import { account, category, circle, circleShare, plan, planLine, supplier } from "../model/tables.g";
import { all, idOf, nameOf, number, text, type Reading } from "../ui/rows";
import { nothing } from "./circle";
import type { Entry, Line, Split } from "./entry";
import type { Slice } from "./slice";

type Row = Record<string, unknown>;

/** The plan whose circles are shown. */
export interface Plan {
  readonly id: string;
  readonly year: number;
  /** Its figures hold since it was approved. */
  readonly isLocked: boolean;
  readonly split: Split | null;
}

/** A year of a client in circles. */
export interface Known {
  readonly client: string;
  readonly year: number;
  readonly plan: Plan | null;
  readonly entries: readonly Entry[];
  /** In which a new circle is entered. */
  readonly currency: string;
  /** The categories that have no circle this year. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly suppliers: readonly string[];
}

/** Of the plan on whose form the page stands. */
export async function ofPlan(api: Reading, id: string, tag: string): Promise<Known> {
  const row: Row = await api.retrieveRecord(plan.table, id, `?$select=${columnsOfPlan}`);
  return known(api, idOf(row, plan.columns.accountId) ?? "", planOf(row, id), Number(row[plan.columns.year]), tag);
}

/** Of a client, with the newest plan of the year that is not closed, if there is one. */
export async function ofClient(api: Reading, client: string, year: number, tag: string): Promise<Known> {
  const { accountId, year: of, lifecycle, revision } = plan.columns;
  const filter = `_${accountId}_value eq ${client} and ${of} eq ${year} and ${lifecycle} ne ${PlanLifecycle.Closed}`;
  const [row] = await all(api, plan.table, `?$select=${columnsOfPlan}&$filter=${encodeURIComponent(filter)}&$orderby=${revision} desc&$top=1`);
  return known(api, client, row ? planOf(row, String(row[plan.id])) : null, year, tag);
}

const columnsOfPlan = [plan.columns.year, plan.columns.lifecycle, `_${plan.columns.accountId}_value`, plan.columns.change, plan.columns.circleEffect, plan.columns.shareEffect, plan.columns.jointEffect].join();

const planOf = (row: Row, id: string): Plan => ({
  id, year: Number(row[plan.columns.year]), split: splitOf(row),
  isLocked: row[plan.columns.lifecycle] !== PlanLifecycle.Draft && row[plan.columns.lifecycle] !== PlanLifecycle.InReview,
});

async function known(api: Reading, client: string, of: Plan | null, year: number, tag: string): Promise<Known> {
  const [names, circles, slices, lines, suppliers, currencies] = await Promise.all([
    categories(api, tag), circlesOf(api, client, year), slicesOf(api, client), of === null ? new Map<string, Line & Based>() : linesOf(api, of.id),
    all(api, supplier.table, `?$select=${supplier.columns.name}&$filter=${supplier.columns.stateCode} eq 0&$orderby=${supplier.columns.name}`), currenciesOf(api, client),
  ]);
  const keys = [...new Set([...circles.keys(), ...lines.keys()])];
  const entries = keys.map((key): Entry => {
    const [own, line] = [circles.get(key), lines.get(key)];
    const row = own ?? {};
    return {
      category: key === "" ? null : key, isThere: own !== undefined, counts: key !== "" || keys.length === 1, name: names.get(key) ?? "", line: line ?? null, currency: currencies.called(row) || currencies.own,
      circle: own ? { need: number(row[circle.columns.need]), own: number(row[circle.columns.ownShare]), competitors: slices.get(String(row[circle.id])) ?? [] } : nothing,
      base: line ? line.base : { now: number(row[circle.columns.needBase]), next: null },
    };
  });
  const others = [...names].filter(([key]) => key !== "" && !circles.has(key) && !lines.has(key)).map(([key, name]) => ({ id: key, name }));
  return {
    client, year, plan: of, others, currency: currencies.own, suppliers: suppliers.map((row) => text(row[supplier.columns.name]) ?? ""),
    // The largest first: that is where most is at stake.
    entries: entries.sort((one, other) => (other.base.now ?? -1) - (one.base.now ?? -1) || one.name.localeCompare(other.name, tag)),
  };
}

/** By their ids; the whole need has none, and is named by the page. */
async function categories(api: Reading, tag: string): Promise<ReadonlyMap<string, string>> {
  const { name, nameRussian, stateCode } = category.columns;
  const rows = await all(api, category.table, `?$select=${name},${nameRussian},${stateCode}&$orderby=${name}`);
  return new Map(rows.map((row) => [String(row[category.id]), text(tag === "ru" ? row[nameRussian] : row[name]) ?? text(row[name]) ?? ""]));
}

async function circlesOf(api: Reading, client: string, year: number): Promise<ReadonlyMap<string, Row>> {
  const { accountId, categoryId, year: of, need, needBase, ownShare, stateCode, transactionCurrencyId } = circle.columns;
  const query = `?$select=${need},${needBase},${ownShare},_${categoryId}_value,_${transactionCurrencyId}_value&$filter=_${accountId}_value eq ${client} and ${of} eq ${year} and ${stateCode} eq 0`;
  return new Map((await all(api, circle.table, query)).map((row) => [idOf(row, categoryId) ?? "", row]));
}

async function slicesOf(api: Reading, client: string): Promise<ReadonlyMap<string, Slice[]>> {
  const { accountId, circleId, supplierId, percent, stateCode } = circleShare.columns;
  const rows = await all(api, circleShare.table, `?$select=${percent},_${circleId}_value,_${supplierId}_value&$filter=_${accountId}_value eq ${client} and ${stateCode} eq 0&$orderby=${percent} desc`);
  const slices = new Map<string, Slice[]>();
  for (const row of rows) {
    const of = idOf(row, circleId) ?? "";
    slices.set(of, [...(slices.get(of) ?? []), { name: nameOf(row, supplierId), percent: number(row[percent]) }]);
  }
  return slices;
}

interface Based {
  readonly base: Entry["base"];
}

async function linesOf(api: Reading, id: string): Promise<ReadonlyMap<string, Line & Based>> {
  const { planId, categoryId, needNow, neednowBase, shareNow, needNext, neednextBase, shareNext, change, circleEffect, shareEffect, jointEffect, stateCode } = planLine.columns;
  const wanted = [needNow, neednowBase, shareNow, needNext, neednextBase, shareNext, change, circleEffect, shareEffect, jointEffect, `_${categoryId}_value`];
  const rows = await all(api, planLine.table, `?$select=${wanted.join()}&$filter=_${planId}_value eq ${id} and ${stateCode} eq 0`);
  return new Map(rows.map((row) => [idOf(row, categoryId) ?? "", {
    id: String(row[planLine.id]), now: { need: number(row[needNow]), own: number(row[shareNow]) }, next: { need: number(row[needNext]), own: number(row[shareNext]) },
    split: splitOf(row), base: { now: number(row[neednowBase]), next: number(row[neednextBase]) },
  }]));
}

/** Plans and their lines split the change alike; it is not known before both questions are answered. */
function splitOf(row: Row): Split | null {
  const { change, circleEffect, shareEffect, jointEffect } = planLine.columns;
  const [all, of, share, joint] = [change, circleEffect, shareEffect, jointEffect].map((column) => number(row[column]));
  return typeof all === "number" ? { change: all, circle: of ?? 0, share: share ?? 0, joint: joint ?? 0 } : null;
}

/** What the client's own currency is called, in which a new circle is entered, and all others by their ids; who may not read currencies gets their names. */
async function currenciesOf(api: Reading, client: string): Promise<{ readonly own: string; called(row: Row): string }> {
  const { transactionCurrencyId } = account.columns;
  const [row, rows] = await Promise.all([
    api.retrieveRecord(account.table, client, `?$select=_${transactionCurrencyId}_value`) as PromiseLike<Row>, all(api, "transactioncurrency", "?$select=isocurrencycode").catch((): Row[] => []),
  ]);
  const codes = new Map(rows.map((each) => [String(each["transactioncurrencyid"]), text(each["isocurrencycode"]) ?? ""]));
  const called = (of: Row): string => codes.get(idOf(of, transactionCurrencyId) ?? "") || nameOf(of, transactionCurrencyId);
  return { own: called(row), called };
}
