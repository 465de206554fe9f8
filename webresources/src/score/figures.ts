import { clientValue } from "../model/tables.g";
import { day } from "../ui/format";
import { number, text } from "../ui/rows";
import type { Criterion, Factors, Figures, Model, Worth } from "./client";

type Row = Readonly<Record<string, unknown>>;

const of = clientValue.columns;

/** The figures in the row that explains a client's score. */
export function figuresOf(row: Row, model: Model | null): Figures {
  const at = (column: string): number | null => number(row[column]);
  return {
    asOf: date(row), model, modelVersion: at(of.modelVersion),
    criteria: criteria(row, model),
    value: at(of.value), headroom: at(of.headroom), margin12: at(of.margin12),
    regularity: at(of.regularity), recency: at(of.recency), meanInterval: at(of.meanInterval), intervals: at(of.intervals) ?? 0,
    price: { level: at(of.priceLevel), index: at(of.priceIndex), percentile: at(of.pricePercentile) },
    capacity: { level: at(of.capacityLevel), index: at(of.capacity), percentile: at(of.capacityPercentile) },
    regularityLevel: at(of.regularityLevel),
  };
}

function date(row: Row): Date | null {
  const written = text(row[of.scoredOn]);
  return written === null ? null : day(written);
}

function criteria(row: Row, model: Model | null): Criterion[] {
  const columns = [
    [of.s1, of.weight1, of.known1, of.contribution1], [of.s2, of.weight2, of.known2, of.contribution2], [of.s3, of.weight3, of.known3, of.contribution3],
    [of.s4, of.weight4, of.known4, of.contribution4], [of.s5, of.weight5, of.known5, of.contribution5],
  ] as const;
  return columns.map(([s, weight, known, contribution], at) => ({
    s: number(row[s]), weight: number(row[s]) === null ? (model?.weights[at] ?? null) : number(row[weight]),
    known: number(row[known]) ?? 0, contribution: number(row[contribution]),
  }));
}

export function worthOf(row: Row): Worth {
  const at = (column: string): number | null => number(row[column]);
  return {
    revenue: at(of.ltvRevenue), profit: at(of.ltvProfit), revenue12: at(of.revenue12), previousRevenue12: at(of.previousRevenue12),
    lifetime: {
      categoriesPerOrder: at(of.categoriesPerOrder), revenuePerCategoryOrder: at(of.revenuePerCategoryOrder),
      ordersPerYear: at(of.ordersPerYear), years: at(of.years), margin: at(of.margin),
    },
    year: yearly(at(of.revenue12), at(of.profit12), at(of.orders12), at(of.categoryOrders12)),
    previousYear: yearly(at(of.previousRevenue12), at(of.previousProfit12), at(of.previousOrders12), at(of.previousCategoryOrders12)),
    change: { categories: at(of.changeCategories), average: at(of.changeAverage), orders: at(of.changeOrders), margin: at(of.changeMargin), total: at(of.changeTotal) },
  };
}

/** The factors of a year, whose orders are its orders per year. */
export function yearly(revenue: number | null, profit: number | null, orders: number | null, categoryOrders: number | null): Factors {
  return {
    categoriesPerOrder: ratio(categoryOrders, orders), revenuePerCategoryOrder: ratio(revenue, categoryOrders),
    ordersPerYear: orders, years: 1, margin: revenue !== null && revenue > 0 ? ratio(profit, revenue) : null,
  };
}

const ratio = (part: number | null, whole: number | null): number | null => (part === null || whole === null || whole === 0 ? null : part / whole);
