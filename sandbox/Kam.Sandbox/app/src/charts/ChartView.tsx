import { useState } from 'react';
import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { DataBarVertical20Regular, Table20Regular } from '@fluentui/react-icons';
import { chartsOf } from '../api/charts';
import { table as readTable } from '../api/metadata';
import { fetchPage } from '../api/rows';
import { sameId, type View } from '../api/views';
import { formatMoney, formatNumber } from '../format/numbers';
import { useLanguage, useTexts } from '../i18n/texts';
import type { Texts } from '../i18n/en';
import { currencySign, useApp } from '../shell/data';
import { Failure } from '../shell/Failure';
import { LateSkeleton } from '../shell/Late';
import { useLoaded } from '../shell/useLoaded';
import { BarChart } from './BarChart';
import { ChartTable } from './ChartTable';
import { ColumnChart } from './ColumnChart';
import { chartFetch, readChart, type ChartDefinition, type Measure } from './definition';
import { colorAt, optionColors, type Colors } from './palette';
import { PieChart } from './PieChart';
import { Legend } from './Legend';
import { toPlot, type Plot } from './points';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0, flex: 1 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  body: { flex: 1, minHeight: 0, overflow: 'auto', display: 'flex' },
  none: { margin: 'auto', color: tokens.colorNeutralForeground3 },
});

interface Drawn { chart: ChartDefinition; name: string; plot: Plot; category: string; colors: Colors }

/** A chart over the rows of a view. */
export function ChartView({ view, chartId, title }: { view: View; chartId: string; title: string }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { session } = useApp();
  const [asTable, setAsTable] = useState(false);
  const loaded = useLoaded(`${view.id} ${chartId}`, () => draw(view, chartId, language, texts, currencySign(session, undefined)));
  if (loaded.state === 'failed') return <Failure error={loaded.error} />;
  if (loaded.state === 'loading') return <LateSkeleton lines={4} />;
  const drawn = loaded.value;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Text weight="semibold">{title || drawn.name}</Text>
        <Tooltip content={asTable ? texts.showChart : texts.showTable} relationship="label">
          <Button appearance="subtle" icon={asTable ? <DataBarVertical20Regular /> : <Table20Regular />} onClick={() => setAsTable(!asTable)} />
        </Tooltip>
      </div>
      <div className={styles.body}>
        {drawn.plot.points.length === 0 && <Text className={styles.none}>{texts.noChartData}</Text>}
        {drawn.plot.points.length > 0 && (asTable ? <ChartTable title={drawn.name} points={drawn.plot.points} category={drawn.category} measures={drawn.plot.series} /> : <Picture drawn={drawn} language={language} />)}
      </div>
      {!asTable && (drawn.plot.stacked || drawn.plot.series.length > 1) && <Legend colors={drawn.colors} items={drawn.plot.series.map((part) => ({ name: part }))} />}
    </div>
  );
}

function Picture({ drawn, language }: { drawn: Drawn; language: number }): React.ReactNode {
  const type = drawn.chart.measures[0]?.type ?? 'column';
  if (type === 'pie') return <PieChart colors={drawn.colors} points={drawn.plot.points} title={drawn.name} />;
  if (type === 'bar') return <BarChart colors={drawn.colors} plot={drawn.plot} title={drawn.name} />;
  return <ColumnChart colors={drawn.colors} plot={drawn.plot} title={drawn.name} axis={(value) => formatNumber(value, language)} />;
}

async function draw(view: View, chartId: string, language: number, texts: Texts, currency: string): Promise<Drawn> {
  const [charts, table] = await Promise.all([chartsOf(view.table, language), readTable(view.table, language)]);
  const row = charts.find((chart) => sameId(chart.id, chartId));
  if (!row) throw new Error(`The chart ${chartId} of ${view.table} is not there.`);
  const chart = readChart(row.dataXml, row.presentationXml);
  const page = await fetchPage(table.set, chartFetch(chart, view.fetchXml));
  const word = (value: number, index: number): string => {
    const column = table.columns.get(chart.measures[index]?.column ?? '');
    const counts = chart.measures[index]?.aggregate.startsWith('count') ?? true;
    return !counts && column?.kind === 'money' ? formatMoney(value, currency, language, 0) : formatNumber(value, language, counts ? 0 : undefined);
  };
  const name = (measure: Measure): string => (measure.aggregate.startsWith('count') ? texts.count : (table.columns.get(measure.column)?.label ?? measure.column));
  const plot = toPlot(chart, page.rows, texts.blank, chart.measures.map(name), word);
  const options = (column: string | undefined) => table.columns.get(column ?? '')?.options ?? [];
  const colors = plot.stacked ? optionColors(plot.seriesKeys, options(chart.seriesColumn))
    : chart.measures[0]?.type === 'pie' ? optionColors(plot.points.map((point) => point.key), options(chart.categoryColumn)) : colorAt;
  return { chart, name: row.name, plot, colors, category: table.columns.get(chart.categoryColumn)?.label ?? chart.categoryColumn };
}
