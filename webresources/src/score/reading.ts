import { ModelStatus } from "../model/choices.g";
import { account, clientValue, pscProfile, scoringModel, snapshot } from "../model/tables.g";
import { all, number, text, type Reading } from "../ui/rows";
import { day } from "../ui/format";
import type { Client, Model } from "./client";
import { figuresOf, worthOf } from "./figures";
import type { Moment } from "./history";

type Row = Readonly<Record<string, unknown>>;

const of = account.columns;
const columnsOfClient = [
  of.name, of.segment, of.segmentReason, of.segmentOverride, of.overrideReason, of.overrideExpiresOn, of.score, of.confidence, of.pscProfile,
  of.isCandidate, of.reengageNeeded, of.lastPurchaseOn, of.nextOrderExpectedOn, of.recalculationRequest, of.recalculationDone,
  of.walletBase, of.expectedGrowth, of.marketRating, of.referenceRating, of.innovationRating, of.coDevelopmentRating,
];

/** What is left to be asked while a recalculation is under way: two short texts. */
export async function isPending(api: Reading, id: string): Promise<boolean> {
  return pendingOf(await api.retrieveRecord(account.table, id, `?$select=${of.recalculationRequest},${of.recalculationDone}`));
}

export async function read(api: Reading, id: string): Promise<Client> {
  const [row, value, model] = await Promise.all([
    api.retrieveRecord(account.table, id, `?$select=${columnsOfClient.join()}`), valueOf(api, id), activeModel(api),
  ]);
  return client(row, value, model);
}

const { weightValue, weightPotential, weightRegularity, weightMargin, weightStrategic } = scoringModel.columns;
const weights = [weightValue, weightPotential, weightRegularity, weightMargin, weightStrategic];

/** The model by which clients are scored. Whoever may not read models is told the score without its name. */
async function activeModel(api: Reading): Promise<Model | null> {
  const { name, version, valueBasis, modelStatus } = scoringModel.columns;
  const query = `?$select=${[name, version, valueBasis, ...weights].join()}&$filter=${modelStatus} eq ${ModelStatus.Active}`;
  const [row] = await all(api, scoringModel.table, query).catch(() => []);
  if (!row) return null;
  return { name: text(row[name]) ?? "", version: number(row[version]) ?? 0, basis: number(row[valueBasis]), weights: weights.map((weight) => number(row[weight])) };
}

/** The row that explains the score, without the columns that only the computation needs. */
async function valueOf(api: Reading, id: string): Promise<Row | undefined> {
  const { columns } = clientValue;
  const shown = [
    columns.revenue12, columns.previousRevenue12, columns.profit12, columns.previousProfit12, columns.ltvRevenue, columns.ltvProfit,
    columns.categoriesPerOrder, columns.revenuePerCategoryOrder, columns.ordersPerYear, columns.years, columns.margin, columns.orders12,
    columns.categoryOrders12, columns.previousOrders12, columns.previousCategoryOrders12, columns.intervals, columns.meanInterval, columns.recency,
    columns.regularity, columns.value, columns.headroom, columns.margin12, columns.priceIndex, columns.capacity, columns.pricePercentile,
    columns.capacityPercentile, columns.priceLevel, columns.regularityLevel, columns.capacityLevel, columns.score, columns.scoredOn, columns.modelVersion,
    columns.s1, columns.s2, columns.s3, columns.s4, columns.s5, columns.weight1, columns.weight2, columns.weight3, columns.weight4, columns.weight5,
    columns.known1, columns.known2, columns.known3, columns.known4, columns.known5, columns.contribution1, columns.contribution2,
    columns.contribution3, columns.contribution4, columns.contribution5, columns.changeCategories, columns.changeAverage, columns.changeOrders,
    columns.changeMargin, columns.changeTotal, columns.computedSegment, columns.pendingSegment, columns.lapses,
  ];
  const query = `?$select=${shown.join()}&$filter=_${columns.accountId}_value eq ${id} and ${columns.stateCode} eq 0`;
  return (await all(api, clientValue.table, query))[0];
}

function client(row: Row, value: Row | undefined, model: Model | null): Client {
  const { columns } = clientValue;
  const isScored = value !== undefined && number(value[columns.score]) !== null;
  return {
    name: text(row[of.name]) ?? "",
    segment: number(row[of.segment]),
    reason: number(row[of.segmentReason]),
    override: number(row[of.segmentOverride]) === null ? null : { reason: text(row[of.overrideReason]) ?? "", until: date(row[of.overrideExpiresOn]) },
    computedSegment: number(value?.[columns.computedSegment]),
    pending: number(value?.[columns.pendingSegment]),
    lapses: number(value?.[columns.lapses]) ?? 0,
    score: number(row[of.score]),
    confidence: number(row[of.confidence]),
    profile: text(row[of.pscProfile]),
    isCandidate: row[of.isCandidate] === true,
    reEngageNeeded: row[of.reengageNeeded] === true,
    isPending: pendingOf(row),
    lastPurchaseOn: date(row[of.lastPurchaseOn]),
    nextOrderOn: date(row[of.nextOrderExpectedOn]),
    inputs: {
      wallet: number(row[of.walletBase]), growth: number(row[of.expectedGrowth]), marketRating: number(row[of.marketRating]),
      referenceRating: number(row[of.referenceRating]), innovationRating: number(row[of.innovationRating]), coDevelopmentRating: number(row[of.coDevelopmentRating]),
    },
    figures: isScored ? figuresOf(value, model) : null,
    worth: value === undefined ? null : worthOf(value),
  };
}

const pendingOf = (row: Row): boolean => text(row[of.recalculationRequest]) !== text(row[of.recalculationDone]);

export const date = (value: unknown): Date | null => (typeof value === "string" ? day(value) : null);

/** What an administrator recommends for a profile, in the user's language. */
export interface Recommendation {
  readonly name: string;
  readonly advice: string;
  readonly isProposed: boolean;
}

export async function recommendation(api: Reading, profile: string | null, tag: string): Promise<Recommendation | null> {
  if (profile === null || profile.includes("?")) return null;
  const { code, name, nameRussian, recommendation: english, recommendationRussian, isProposed } = pscProfile.columns;
  const filter = encodeURIComponent(`${code} eq '${profile}'`);
  const [row] = await all(api, pscProfile.table, `?$select=${name},${nameRussian},${english},${recommendationRussian},${isProposed}&$filter=${filter}`);
  if (!row) return null;
  const isRussian = tag === "ru";
  return { name: text(row[isRussian ? nameRussian : name]) ?? "", advice: text(row[isRussian ? recommendationRussian : english]) ?? "", isProposed: row[isProposed] === true };
}

/** Three years of month ends, the earliest first. */
export async function history(api: Reading, id: string): Promise<Moment[]> {
  const { month, segment, segmentReason, score, accountId } = snapshot.columns;
  const query = `?$select=${month},${segment},${segmentReason},${score}&$filter=_${accountId}_value eq ${id}&$orderby=${month} desc&$top=36`;
  const { entities } = await api.retrieveMultipleRecords(snapshot.table, query);
  return entities
    .map((row: Row) => ({ month: date(row[month]) ?? new Date(0), segment: number(row[segment]), reason: number(row[segmentReason]), score: number(row[score]) }))
    .reverse();
}
