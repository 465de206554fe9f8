import { expect, test } from 'vitest';
import { chartFetch, readChart } from '../src/charts/definition';
import { ticks, toPlot } from '../src/charts/points';
import { slicePath, slices } from '../src/charts/slices';

const data = (series = ''): string => `<datadefinition><fetchcollection><fetch mapping="logical" aggregate="true"><entity name="plant"><attribute name="kind" groupby="true" alias="kind"/><attribute name="plantid" aggregate="count" alias="n"/>${series}</entity></fetch></fetchcollection><categorycollection><category alias="kind"><measurecollection><measure alias="n"/></measurecollection></category></categorycollection></datadefinition>`;
const drawn = (type: string): string => `<Chart><Series><Series ChartType="${type}"/></Series></Chart>`;
const second = '<attribute name="state" groupby="true" alias="state"/>';
const words = (value: number): string => String(value);

// Supports: Charts
test('a chart says what it counts, by what, and how it is drawn', () => {
  expect(readChart(data(), drawn('Pie'))).toMatchObject({ table: 'plant', category: 'kind', measures: [{ alias: 'n', type: 'pie', aggregate: 'count' }] });
});

// Supports: Charts
test('a second grouping makes the parts of a stack', () => {
  const rows = [{ kind: 1, state: 1, n: 2 }, { kind: 1, state: 2, n: 3 }, { kind: 2, state: 2, n: 4 }];
  const plot = toPlot(readChart(data(second), drawn('StackedColumn')), rows, '(Blank)', ['Count'], words);
  expect([plot.stacked, plot.series, plot.points.map((point) => point.values)]).toEqual([true, ['1', '2'], [[2, 3], [0, 4]]]);
});

test('a row without a category is called blank', () => {
  expect(toPlot(readChart(data(), drawn('Bar')), [{ n: 1 }], '(Blank)', ['Count'], words).points[0]?.label).toBe('(Blank)');
});

test('a chart of an unknown type is a gap with its name', () => {
  expect(() => readChart(data(), drawn('Radar'))).toThrow('The chart type Radar is not supported by the local Dataverse');
});

// Supports: Charts
test('a chart draws the rows of its view: filters and links come, columns and orders stay', () => {
  const asked = chartFetch(readChart(data(), drawn('Bar')), '<fetch><entity name="plant"><attribute name="name"/><order attribute="name"/><filter><condition attribute="statecode" operator="eq" value="0"/></filter></entity></fetch>');
  expect(asked).toContain('<condition attribute="statecode"');
  expect(asked).not.toContain('<order');
});

test('an axis reaches over the largest value in round steps', () => {
  expect([ticks(7), ticks(1234), ticks(0)]).toEqual([[0, 2, 4, 6, 8], [0, 500, 1000, 1500], [0, 1]]);
});

// Supports: Charts
test('slices fill the circle', () => {
  expect(slices([1, 3])).toEqual([{ from: 0, to: 0.25 }, { from: 0.25, to: 1 }]);
  expect(slicePath(0, 1, 10)).toContain('A 10 10');
});
