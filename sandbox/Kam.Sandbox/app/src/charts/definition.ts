import { at, descendants, parseXml } from '../api/xml';
import { gap } from '../xrm/gap';

export type ChartType = 'column' | 'bar' | 'pie';

export interface Measure { alias: string; type: ChartType; aggregate: string; column: string }

export interface ChartDefinition {
  fetchXml: string;
  table: string;
  category: string;
  /** The column that the category groups by. */
  categoryColumn: string;
  /** A second grouping: the parts that a category is stacked of. */
  series?: string;
  seriesColumn?: string;
  measures: Measure[];
}

const types: Record<string, ChartType> = { Column: 'column', StackedColumn: 'column', Bar: 'bar', StackedBar: 'bar', Pie: 'pie', Doughnut: 'pie', Funnel: 'bar' };

/** What a chart asks for and how it is drawn, from its two halves. */
export function readChart(dataXml: string, presentationXml: string): ChartDefinition {
  const data = parseXml(dataXml);
  const series = descendants(parseXml(presentationXml), 'Series').filter((s) => s.hasAttribute('ChartType'));
  const fetch = descendants(data, 'fetch')[0];
  const entity = at(fetch, 'entity');
  const category = descendants(data, 'category')[0];
  if (!fetch || !entity || !category) throw new Error('A chart without a query or a category.');
  const attributes = descendants(entity, 'attribute');
  const named = (alias: string) => attributes.find((attribute) => attribute.getAttribute('alias') === alias);
  const alias = category.getAttribute('alias') ?? '';
  const grouped = named(alias);
  const second = attributes.find((a) => a.getAttribute('groupby') === 'true' && a.getAttribute('alias') !== alias);
  return {
    fetchXml: new XMLSerializer().serializeToString(fetch),
    table: entity.getAttribute('name') ?? '',
    category: alias,
    categoryColumn: grouped?.getAttribute('name') ?? '',
    series: second?.getAttribute('alias') ?? undefined,
    seriesColumn: second?.getAttribute('name') ?? undefined,
    measures: descendants(data, 'measure').map((measure, index) => toMeasure(measure.getAttribute('alias') ?? '', named, series[index]?.getAttribute('ChartType') ?? 'Column')),
  };
}

function toMeasure(alias: string, named: (alias: string) => Element | undefined, type: string): Measure {
  const attribute = named(alias);
  const drawn = types[type];
  if (!drawn) gap(`The chart type ${type}`);
  return { alias, type: drawn, aggregate: attribute?.getAttribute('aggregate') ?? 'count', column: attribute?.getAttribute('name') ?? '' };
}

/** The chart's query over the rows of a view: its filters and links join those of the chart. */
export function chartFetch(chart: ChartDefinition, viewFetchXml: string): string {
  const fetch = parseXml(chart.fetchXml);
  const entity = at(fetch, 'entity');
  const view = at(parseXml(viewFetchXml), 'entity');
  if (!entity || !view) throw new Error('A chart over a view without an entity.');
  for (const part of [...view.children].filter((child) => child.tagName === 'filter' || child.tagName === 'link-entity')) {
    const copy = entity.ownerDocument.importNode(part, true);
    for (const shown of [...descendants(copy, 'attribute'), ...descendants(copy, 'order')]) shown.remove();
    entity.appendChild(copy);
  }
  return new XMLSerializer().serializeToString(fetch).replace(/ xmlns="[^"]*"/g, '');
}
