import { useCallback, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { View } from '../api/views';
import { CommandBar } from '../commands/CommandBar';
import { useTexts } from '../i18n/texts';
import { navigate } from '../route/router';
import { useApp } from '../shell/data';
import { Failure } from '../shell/Failure';
import { LateSkeleton } from '../shell/Late';
import { EmptyState } from './EmptyState';
import { viewSort, type Sort } from './fetchXml';
import { MergeDialog } from './MergeDialog';
import { Pager } from './Pager';
import { pageSize } from './query';
import { QuickFind } from './QuickFind';
import { idOf } from './RowTable';
import { RowsView } from './RowsView';
import { useGridCommands } from './useGridCommands';
import { useGridRows, type Grid } from './useGridData';
import { ViewPicker } from './ViewPicker';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0, padding: '8px 12px 12px', gap: '8px', '@media (max-width: 719px)': { padding: '4px' } },
  card: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, boxShadow: tokens.shadow4, overflow: 'hidden' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px 16px', padding: '12px', flexWrap: 'wrap' },
});

interface Props { views: View[]; grid: Grid; onView: (view: View) => void }

export function GridView({ views, grid, onView }: Props): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { may } = useApp();
  const [page, setPage] = useState(1);
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [revision, setRevision] = useState(0);
  const loaded = useGridRows(grid, { page, count: pageSize, search, sort }, revision);
  const refresh = useCallback(() => { setSelected(new Set()); setRevision((n) => n + 1); }, []);
  const [merging, setMerging] = useState(false);
  const commands = useGridCommands(grid, selected, refresh, () => setMerging(true));
  const restart = (): void => { setPage(1); setSelected(new Set()); };
  const find = useCallback((text: string) => { setSearch(text); setPage(1); setSelected(new Set()); }, []);
  const label = grid.table.collectionLabel;
  return (
    <div className={styles.root}>
      <CommandBar label={texts.gridCommands} commands={commands} />
      <div className={styles.card}>
        <div className={styles.head}>
          <ViewPicker views={views} current={grid.view} onChange={onView} />
          <QuickFind what={label} value={search} onSearch={find} />
        </div>
        {loaded.state === 'failed' && <Failure error={loaded.error} />}
        {loaded.state === 'loading' && <LateSkeleton lines={10} />}
        {loaded.state === 'ready' && loaded.value.rows.length === 0 && <EmptyState what={label} search={search} tile={!may('Create', grid.table.name)} />}
        {loaded.state === 'ready' && loaded.value.rows.length > 0 && (
          <>
            <RowsView
              grid={grid} rows={loaded.value.rows} label={grid.view.name} stale={loaded.stale}
              sort={sort ?? viewSort(grid.view.fetchXml)} onSort={(next) => { setSort(next); restart(); }}
              selected={selected} onSelect={setSelected} onOpen={(table, id) => void navigate({ page: 'row', table, id })}
            />
            {merging && (
              <MergeDialog grid={grid} rows={loaded.value.rows.filter((row) => selected.has(idOf(grid, row)))} onClose={() => setMerging(false)} onMerged={refresh} />
            )}
            <Pager page={page} size={pageSize} shown={loaded.value.rows.length} total={loaded.value.total} more={loaded.value.more} selected={selected.size} onPage={(next) => { setPage(next); setSelected(new Set()); }} />
          </>
        )}
      </div>
    </div>
  );
}
