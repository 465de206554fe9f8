import { asText, formatted, type Row } from '../api/rows';
import type { ChartDefinition } from './definition';

export interface Point { key: string; label: string; values: number[]; texts: string[] }

/** The rows of an aggregate as points: a label of the category and a number for each measure. */
export function toPoints(chart: ChartDefinition, rows: readonly Row[], blank: string, format: (value: number, measure: number) => string): Point[] {
  return rows.map((row) => {
    const raw = asText(row[chart.category]);
    const values = chart.measures.map((measure) => Number(row[measure.alias] ?? 0));
    return {
      key: raw ?? '',
      label: formatted(row, chart.category) ?? raw ?? blank,
      values,
      texts: values.map((value, index) => format(value, index)),
    };
  });
}

/** Round numbers for an axis that reaches over the largest value. */
export function ticks(largest: number, wanted = 4): number[] {
  if (largest <= 0) return [0, 1];
  const rough = largest / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.ceil(largest / step - 1e-9) + 1 }, (_, index) => index * step);
}

/** Where each slice of a pie begins and ends, in parts of the whole circle. */
export function slices(values: readonly number[]): { from: number; to: number }[] {
  const sum = values.reduce((total, value) => total + Math.max(0, value), 0);
  let from = 0;
  return values.map((value) => {
    const part = sum === 0 ? 0 : Math.max(0, value) / sum;
    const slice = { from, to: from + part };
    from += part;
    return slice;
  });
}

export function slicePath(from: number, to: number, radius: number): string {
  const point = (part: number): string => `${(Math.sin(part * 2 * Math.PI) * radius).toFixed(2)} ${(-Math.cos(part * 2 * Math.PI) * radius).toFixed(2)}`;
  if (to - from >= 0.9999) return `M 0 ${-radius} A ${radius} ${radius} 0 1 1 -0.01 ${-radius} Z`;
  return `M 0 0 L ${point(from)} A ${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)} Z`;
}
