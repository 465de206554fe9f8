import { circleShare, plan, planLine } from "../../model/tables.g";
import { element } from "../../ui/element";
import { idOf } from "../../ui/rows";
import type { Words } from "../../ui/words";
import { cells, nameIn } from "../cells";
import { circles } from "../circles";
import { facts } from "../facts";
import { asOfToday, list, number, text, toldIn } from "../parts";
import type { Paper, Row } from "../reading";
import { meaning, scenarioOf, split } from "../scenario";

/** Block 3: the two questions, need and share by category, the scenario and what it means in money. */
export function circle(target: Document, paper: Paper, words: Words): Element[] {
  const { say } = words;
  const { plan: row, names } = paper;
  const { circleWhy, circleOutlook, shareWhy, shareOutlook } = plan.columns;
  return [
    ...toldIn(target, row, circleWhy, say("Document_WillCircle"), circleOutlook), ...toldIn(target, row, shareWhy, say("Document_WillShare"), shareOutlook),
    ...circles(target, row, words),
    ...needs(target, paper, words), asOfToday(target, "Competitors", words), ...changes(target, paper, words),
    element(target, "h3", "", `${say("Document_Scenario")}: ${scenarioOf(row) || "–"}`), element(target, "p", "", `${meaning(row, words)} ${split(row, words)}`),
    ...facts(target, row, names, 3, words),
  ];
}

const categoryOf = (line: Row, { say }: Words): string => nameIn(line, planLine.columns.categoryId) || say("Document_WholeNeed");

function needs(target: Document, { plan: row, lines, shares }: Paper, words: Words): HTMLElement[] {
  const { neednowBase, neednextBase, shareNow, shareNext } = planLine.columns;
  const sum = cells(row, words);
  const columns = [text("Category"), number("NeedNow"), number("NeedNext"), number("ShareNow"), number("ShareNext"), text("Competitors")];
  return list(target, words, "ByCategory", columns, lines.map((line) => {
    const of = cells(line, words);
    return [categoryOf(line, words), of.money(neednowBase), of.money(neednextBase), of.percent(shareNow), of.percent(shareNext), competitors(line, shares, words)];
  }), [words.say("Document_Total"), sum.money(plan.columns.needNow), sum.money(plan.columns.needNext), sum.percent(plan.columns.shareNow), sum.percent(plan.columns.shareNext), ""]);
}

function changes(target: Document, { plan: row, lines }: Paper, words: Words): HTMLElement[] {
  const { change, circleEffect, shareEffect, jointEffect } = planLine.columns;
  const parts = (of: Row): string[] => [change, circleEffect, shareEffect, jointEffect].map((column) => cells(of, words).change(column));
  const columns = [text("Category"), number("Change"), number("CircleEffect"), number("ShareEffect"), number("JointEffect")];
  return list(target, words, "ChangeByCategory", columns, lines.map((line) => [categoryOf(line, words), ...parts(line)]), [words.say("Document_Total"), ...parts(row)]);
}

function competitors(line: Row, shares: readonly Row[], words: Words): string {
  const of = idOf(line, planLine.columns.circleId);
  const { circleId, supplierId, percent } = circleShare.columns;
  return shares.filter((share) => of !== null && idOf(share, circleId) === of).map((share) => `${nameIn(share, supplierId)} ${cells(share, words).percent(percent)}`).join("; ") || "–";
}
