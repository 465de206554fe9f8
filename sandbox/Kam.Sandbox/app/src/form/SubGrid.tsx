import { useCallback, useState } from 'react';
import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { children } from '../api/metadata';
import { sameId, viewsOf } from '../api/views';
import { ChartView } from '../charts/ChartView';
import { CommandBar } from '../commands/CommandBar';
import { useLanguage, useTexts } from '../i18n/texts';
import { RowsView } from '../grid/RowsView';
import { viewSort, type Sort } from '../grid/fetchXml';
import { openGrid, useGridRows, type Grid } from '../grid/useGridData';
import { navigate } from '../route/router';
import { Failure } from '../shell/Failure';
import { LateSkeleton } from '../shell/Late';
import { useLoaded } from '../shell/useLoaded';
import type { ControlModel } from './model';
import { useForm, useSession } from './useForm';
import { useSubGridCommands } from './useSubGridCommands';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '4px 4px 4px 12px', minHeight: '40px' },
  title: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  bar: { minWidth: 0, flex: 1, display: 'flex', justifyContent: 'flex-end' },
  empty: { padding: '24px 12px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
  pager: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: '4px', padding: '0 8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props { control: ControlModel; title: string; rowspan: number }

/** Rows that belong to the row of the form. */
export function SubGrid({ control, title }: Props): React.ReactNode {
  const language = useLanguage();
  const session = useSession();
  const { TargetEntityType: target = '', ViewId: viewId = '', RelationshipName: relationship = '' } = control.parameters;
  const loaded = useLoaded(`${control.id} ${target} ${viewId}`, async () => {
    const [views, parents] = await Promise.all([viewsOf(target, language), children(session.table.name)]);
    const view = views.find((v) => sameId(v.id, viewId)) ?? views.find((v) => v.isDefault);
    if (!view) throw new Error(`The view ${viewId} of ${target} is not there.`);
    return { grid: await openGrid(view, language), lookup: parents.find((r) => r.SchemaName.toLowerCase() === relationship.toLowerCase())?.ReferencingAttribute };
  });
  if (loaded.state === 'failed') return <Failure error={loaded.error} />;
  if (loaded.state === 'loading') return <LateSkeleton lines={4} />;
  if (control.parameters['ChartGridMode'] === 'Chart') return <ChartView view={loaded.value.grid.view} chartId={control.parameters['VisualizationId'] ?? ''} title={title} />;
  return <Related control={control} title={title || loaded.value.grid.table.collectionLabel} grid={loaded.value.grid} lookup={loaded.value.lookup} />;
}

interface RelatedProps { control: ControlModel; title: string; grid: Grid; lookup?: string }

function Related({ control, title, grid, lookup }: RelatedProps): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const id = useForm((form) => form.id);
  const loads = useForm((form) => form.revision);
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState<Sort>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [revision, setRevision] = useState(0);
  const size = Number(control.parameters['RecordsPerPage'] ?? 0) || 8;
  const refresh = useCallback(() => { setSelected(new Set()); setRevision((n) => n + 1); }, []);
  const related = lookup && id ? { column: lookup, id } : undefined;
  const loaded = useGridRows(id ? grid : undefined, { page, count: size, search: '', sort, related }, revision + loads * 1000);
  const commands = useSubGridCommands(grid, lookup, selected, refresh);
  const rows = loaded.state === 'ready' ? loaded.value.rows : [];
  return (
    <div role="group" className={styles.root} aria-label={title} data-control={control.id}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.title}>{title}</Text>
        <div className={styles.bar}>{id && <CommandBar label={title} commands={commands} flat />}</div>
      </div>
      {loaded.state === 'failed' && <Failure error={loaded.error} />}
      {!id && <Text className={styles.empty}>{texts.saveFirst}</Text>}
      {id && loaded.state === 'ready' && rows.length === 0 && !loaded.stale && <Text className={styles.empty}>{texts.emptySubgrid(grid.table.collectionLabel.toLocaleLowerCase())}</Text>}
      {id && rows.length > 0 && (
        <RowsView
          dense grid={grid} rows={rows} label={title} stale={loaded.stale} sort={sort ?? viewSort(grid.view.fetchXml)} onSort={setSort}
          selected={selected} onSelect={setSelected} onOpen={(table, rowId) => void navigate({ page: 'row', table, id: rowId })}
        />
      )}
      {loaded.state === 'ready' && (page > 1 || loaded.value.more) && (
        <div className={styles.pager}>
          <Tooltip content={texts.previousPage} relationship="label"><Button appearance="subtle" icon={<ChevronLeft20Regular />} disabled={page === 1} onClick={() => setPage(page - 1)} /></Tooltip>
          {texts.page(page)}
          <Tooltip content={texts.nextPage} relationship="label"><Button appearance="subtle" icon={<ChevronRight20Regular />} disabled={!loaded.value.more} onClick={() => setPage(page + 1)} /></Tooltip>
        </div>
      )}
    </div>
  );
}
