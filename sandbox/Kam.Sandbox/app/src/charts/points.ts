import { asText, formatted, type Row } from '../api/rows';
import type { ChartDefinition } from './definition';

export interface Point { key: string; label: string; values: number[]; texts: string[] }

export interface Plot {
  points: Point[];
  /** The names of the values of each point, when there are several. */
  series: string[];
  stacked: boolean;
  /** What the series are options of, by value: their own colours are used. */
  seriesKeys: string[];
}

export type Format = (value: number, measure: number) => string;

/** The rows of an aggregate as points: a label of the category, and a number for each measure or each part of a stack. */
export function toPlot(chart: ChartDefinition, rows: readonly Row[], blank: string, names: readonly string[], format: Format): Plot {
  if (chart.series !== undefined) return stackedPlot(chart, chart.series, rows, blank, format);
  const points = rows.map((row) => {
    const values = chart.measures.map((measure) => Number(row[measure.alias] ?? 0));
    return { key: keyOf(row, chart.category), label: labelOf(row, chart.category, blank), values, texts: values.map(format) };
  });
  return { points, series: [...names], stacked: false, seriesKeys: [] };
}

const keyOf = (row: Row, alias: string): string => asText(row[alias]) ?? '';
const labelOf = (row: Row, alias: string, blank: string): string => formatted(row, alias) ?? asText(row[alias]) ?? blank;

function stackedPlot(chart: ChartDefinition, series: string, rows: readonly Row[], blank: string, format: Format): Plot {
  const parts = distinct(rows, series);
  const alias = chart.measures[0]?.alias ?? '';
  const points = distinct(rows, chart.category).map((category) => {
    const values = parts.map((part) => sum(rows.filter((row) => keyOf(row, chart.category) === category && keyOf(row, series) === part), alias));
    const named = rows.find((row) => keyOf(row, chart.category) === category);
    return { key: category, label: named ? labelOf(named, chart.category, blank) : blank, values, texts: values.map((value) => format(value, 0)) };
  });
  const name = (part: string): string => {
    const row = rows.find((r) => keyOf(r, series) === part);
    return row ? labelOf(row, series, blank) : blank;
  };
  return { points, series: parts.map(name), stacked: true, seriesKeys: parts };
}

const sum = (rows: readonly Row[], alias: string): number => rows.reduce((total, row) => total + Number(row[alias] ?? 0), 0);

/** In the order of the options, which are numbers; what has none comes last. */
function distinct(rows: readonly Row[], alias: string): string[] {
  return [...new Set(rows.map((row) => keyOf(row, alias)))].sort((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, undefined, { numeric: true }));
}

/** Round numbers for an axis that reaches over the largest value. */
export function ticks(largest: number, wanted = 4): number[] {
  if (largest <= 0) return [0, 1];
  const rough = largest / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.ceil(largest / step - 1e-9) + 1 }, (_, index) => index * step);
}
