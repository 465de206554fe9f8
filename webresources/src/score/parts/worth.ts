import { element, section } from "../../ui/element";
import { table, type Column } from "../../ui/table";
import type { Words } from "../../ui/words";
import type { Change, Factors, Worth } from "../client";

interface Factor {
  readonly name: keyof Factors;
  readonly change: Exclude<keyof Change, "total"> | null;
  readonly write: (value: number, words: Words) => string;
}

const factors: readonly Factor[] = [
  { name: "categoriesPerOrder", change: "categories", write: (value, { format }) => format.number(value, 2) },
  { name: "revenuePerCategoryOrder", change: "average", write: (value, { format }) => format.money(value) },
  { name: "ordersPerYear", change: "orders", write: (value, { format }) => format.number(value) },
  { name: "years", change: null, write: (value, { format }) => format.number(value) },
  { name: "margin", change: "margin", write: (value, { format }) => format.percent(100 * value) },
];

/** Lifetime value and its five factors, this year beside last, and what each brought of the change in money. */
export function worth(target: Document, whole: Worth, words: Words): HTMLElement {
  const { say, format } = words;
  const ltv = [say("Score_LtvRevenue", format.money(whole.revenue ?? 0)), whole.profit === null ? say("Score_LtvNoProfit") : say("Score_LtvProfit", format.money(whole.profit))];
  return section(target, "worth", say("Score_Worth"), element(target, "p", "", ltv.join(" ")), comparison(target, whole, words), element(target, "p", "note", summary(whole, words)));
}

function comparison(target: Document, { lifetime, year, previousYear, change }: Worth, words: Words): HTMLElement {
  const { say, format } = words;
  const columns: Column[] = [
    { title: say("Score_Factor") }, ...["Score_Lifetime", "Score_Year", "Score_PreviousYear", "Score_Change"].map((name) => ({ title: say(name), isNumber: true })),
  ];
  const rows = factors.map(({ name, change: part, write }) => {
    const money = part === null ? null : change[part];
    return [say(`Score_Factor_${name}`), ...[lifetime, year, previousYear].map((of) => written(of[name], write, words)), money === null ? "–" : format.change(money)];
  });
  return table(target, say("Score_WorthTable"), columns, rows);
}

const written = (value: number | null, write: Factor["write"], words: Words): string => (value === null ? "–" : write(value, words));

/** Where the change comes from, or why it cannot be split. */
function summary({ revenue12, previousRevenue12, change: { total } }: Worth, { say, format }: Words): string {
  const revenue = say("Score_RevenueYears", format.money(revenue12 ?? 0), format.money(previousRevenue12 ?? 0));
  return `${revenue} ${total === null ? say("Score_NoSplit") : say("Score_Split", format.change(total))}`;
}
