import { Link, makeStyles, Text } from '@fluentui/react-components';
import { sameId, viewsOf, type View } from '../api/views';
import { ChartView } from '../charts/ChartView';
import { EmptyState } from '../grid/EmptyState';
import { RowsView } from '../grid/RowsView';
import { viewSort } from '../grid/fetchXml';
import { openGrid, useGridRows } from '../grid/useGridData';
import { ResourceTile } from './ResourceTile';
import { useLanguage, useTexts } from '../i18n/texts';
import { routeAddress } from '../route/route';
import { currentApp, navigate } from '../route/router';
import { Failure } from '../shell/Failure';
import { LateSkeleton } from '../shell/Late';
import { useLoaded } from '../shell/useLoaded';
import type { ControlModel } from '../form/model';

const useStyles = makeStyles({ head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', marginBottom: '4px', flexShrink: 0 } });

interface Props { control: ControlModel; title: string }

/** A chart, a list, or a page of the solution. */
export function DashboardTile({ control, title }: Props): React.ReactNode {
  const language = useLanguage();
  const { TargetEntityType: table = '', ViewId: viewId = '' } = control.parameters;
  const loaded = useLoaded(`${table} ${viewId}`, async () => {
    if (control.kind !== 'subgrid') return undefined;
    const view = (await viewsOf(table, language)).find((v) => sameId(v.id, viewId));
    if (!view) throw new Error(`The view ${viewId} of ${table} is not there.`);
    return view;
  });
  if (loaded.state === 'failed') return <Failure error={loaded.error} />;
  if (loaded.state === 'loading') return <LateSkeleton lines={4} />;
  if (!loaded.value) return <ResourceTile control={control} title={title} />;
  if (control.parameters['ChartGridMode'] === 'Chart') return <ChartView view={loaded.value} chartId={control.parameters['VisualizationId'] ?? ''} title={title} />;
  return <ListTile view={loaded.value} title={title} size={Number(control.parameters['RecordsPerPage']) || 10} />;
}

function ListTile({ view, title, size }: { view: View; title: string; size: number }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const grid = useLoaded(view.id, () => openGrid(view, language));
  const ready = grid.state === 'ready' ? grid.value : undefined;
  const rows = useGridRows(ready, { page: 1, count: size, search: '' }, 0);
  const route = { page: 'list', table: view.table, view: view.id } as const;
  if (grid.state === 'failed') return <Failure error={grid.error} />;
  if (rows.state === 'failed') return <Failure error={rows.error} />;
  return (
    <>
      <div className={styles.head}>
        <Text weight="semibold">{title || view.name}</Text>
        <Link href={routeAddress(route, currentApp())} onClick={(event) => { event.preventDefault(); void navigate(route); }}>{texts.seeAll}</Link>
      </div>
      {(!ready || rows.state === 'loading' || rows.stale) && <LateSkeleton lines={4} />}
      {ready && rows.state === 'ready' && !rows.stale && (rows.value.rows.length === 0
        ? <EmptyState what={ready.table.collectionLabel} tile />
        : <RowsView dense grid={ready} rows={rows.value.rows} label={title || view.name} sort={viewSort(view.fetchXml)} onOpen={(table, id) => void navigate({ page: 'row', table, id })} />)}
    </>
  );
}
