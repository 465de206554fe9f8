import { button, element, section } from "../ui/element";
import { line, table, type Column } from "../ui/table";
import type { Words } from "../ui/words";
import { isOpen, total, type Kpi } from "./kpis";
import { signed, stateOf, upliftOf } from "./wording";

/** What was planned and what came of it, by manager in the order of their names: this is no ranking. */
export function kams(target: Document, kpis: readonly Kpi[], quarter: string, words: Words, drill: (kpi: Kpi) => void): HTMLElement {
  const { say } = words;
  if (kpis.length === 0) return section(target, "kams", say("Team_Kams"), element(target, "p", "empty", say("Team_NoPlans", quarter)));
  const columns: Column[] = [
    { title: say("Team_Kam") }, ...["Planned", "Completed", "Percent", "Added", "Carried", "Growth"].map((name) => ({ title: say(`Team_${name}`), isNumber: true })), { title: say("Team_UpliftTitle") },
  ];
  const whole = table(target, say("Team_KamsCaption", quarter), columns, kpis.map((kpi) => rowOf(target, kpi, words, drill)));
  whole.append(element(target, "tfoot", "totals", line(target, columns, sums(kpis, words))));
  return section(target, "kams", say("Team_Kams"), element(target, "div", "scrolling", whole));
}

function rowOf(target: Document, kpi: Kpi, words: Words, drill: (kpi: Kpi) => void): (Node | string)[] {
  const { format, say } = words;
  const name = element(target, "div", "", button(target, "link", kpi.name, () => drill(kpi)), element(target, "p", "detail", stateOf(kpi, words)));
  const number = (value: number): string => (isOpen(kpi) ? "–" : format.number(value, 0));
  return [
    name, number(kpi.planned), number(kpi.completed), kpi.percent === null || isOpen(kpi) ? say("Team_NoPercent") : format.share(kpi.percent),
    isOpen(kpi) ? "–" : kpi.added === 0 ? "0" : say("Team_AddedOf", format.number(kpi.added, 0), format.number(kpi.addedCompleted, 0)), number(kpi.carriedOver),
    kpi.growth === null ? "–" : signed(kpi.growth, words), upliftOf(kpi, words),
  ];
}

function sums(kpis: readonly Kpi[], { say, format }: Words): string[] {
  const { planned, completed, percent } = total(kpis);
  const sum = (of: (kpi: Kpi) => number): string => format.number(kpis.filter((kpi) => !isOpen(kpi)).reduce((all, kpi) => all + of(kpi), 0), 0);
  return [
    say("Team_All"), format.number(planned, 0), format.number(completed, 0), percent === null ? say("Team_NoPercent") : format.share(percent),
    say("Team_AddedOf", sum(({ added }) => added), sum(({ addedCompleted }) => addedCompleted)), sum(({ carriedOver }) => carriedOver), "", "",
  ];
}
