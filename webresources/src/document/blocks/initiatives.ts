import { initiative, roi } from "../../model/tables.g";
import type { Words } from "../../ui/words";
import { cells, numberOf, textOf } from "../cells";
import { list, number, sheet, text } from "../parts";
import type { Paper, Row } from "../reading";
import { relevant } from "../summary";

/** Block 5: what of the client's intentions is an opportunity of ours, and what the client has of it. */
export function initiatives(target: Document, paper: Paper, words: Words): HTMLElement[] {
  const ours = relevant(paper.initiatives);
  return [opportunities(target, ours, words), ...benefits(target, ours, words), ...sheets(target, paper.sheets, words)];
}

function opportunities(target: Document, ours: readonly Row[], words: Words): HTMLElement {
  const { say } = words;
  const { name, categoryId, relevance, valueBase, probability, weightedValue, expectedOn, outcome } = initiative.columns;
  const columns = [text("Initiative"), text("Category"), text("Relevance"), number("Value"), number("Probability"), number("WeightedValue"), text("ExpectedOn"), text("Outcome")];
  return sheet(target, say("Document_Block5"), columns.map(([title, isNumber]) => ({ title: say(`Document_${title}`), isNumber })), ours.map((row) => {
    const of = cells(row, words);
    return [of.text(name), of.name(categoryId), of.label(relevance), of.money(valueBase), of.percent(probability), of.money(weightedValue), of.day(expectedOn), of.label(outcome)];
  }));
}

function benefits(target: Document, ours: readonly Row[], words: Words): HTMLElement[] {
  const { name, clientBenefit } = initiative.columns;
  const told = ours.filter((row) => textOf(row, clientBenefit) !== "");
  return list(target, words, "Benefit", [text("Initiative"), text("Benefit")], told.map((row) => [textOf(row, name), textOf(row, clientBenefit)]));
}

function sheets(target: Document, rows: readonly Row[], words: Words): HTMLElement[] {
  const { initiativeId, unitcostbenefitBase, cycletimebenefitBase, scrapbenefitBase, stafffreedbenefitBase, annualcostBase, investmentBase, netBenefit, roiPercent, paybackMonths } = roi.columns;
  const columns = [text("Initiative"), number("Benefits"), number("AnnualCost"), number("Investment"), number("NetBenefit"), number("RoiPercent"), number("Payback")];
  return list(target, words, "Roi", columns, rows.map((row) => {
    const of = cells(row, words);
    const sum = [unitcostbenefitBase, cycletimebenefitBase, scrapbenefitBase, stafffreedbenefitBase].reduce((all, column) => all + (numberOf(row, column) ?? 0), 0);
    return [of.name(initiativeId), words.format.money(sum), of.money(annualcostBase), of.money(investmentBase), of.money(netBenefit), of.percent(roiPercent), of.count(paybackMonths)];
  }));
}
