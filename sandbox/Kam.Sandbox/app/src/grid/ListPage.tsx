import { publicViews, sameId, viewsOf, type View } from '../api/views';
import { useLanguage, useTexts } from '../i18n/texts';
import { navigate } from '../route/router';
import { useApp } from '../shell/data';
import { Failure } from '../shell/Failure';
import { LateSkeleton } from '../shell/Late';
import { useLoaded } from '../shell/useLoaded';
import { useTitle } from '../shell/useTitle';
import { GridView } from './GridView';
import { openGrid } from './useGridData';

/** A table's rows through one of its views. */
export function ListPage({ table, view }: { table: string; view?: string }): React.ReactNode {
  const language = useLanguage();
  const { tables } = useApp();
  const texts = useTexts();
  const loaded = useLoaded(`${table} ${view ?? ''}`, async () => {
    const views = publicViews(await viewsOf(table, language));
    const wanted = views.find((v) => view && sameId(v.id, view)) ?? views[0];
    if (!wanted) throw new Error(`${tables.get(table)?.collectionLabel ?? table}: ${texts.noPage}`);
    return { views, grid: await openGrid(wanted, language) };
  });
  useTitle(loaded.state === 'ready' ? loaded.value.grid.view.name : (tables.get(table)?.collectionLabel ?? table));
  if (loaded.state === 'failed') return <Failure error={loaded.error} />;
  if (loaded.state === 'loading') return <LateSkeleton lines={12} />;
  const change = (next: View): void => void navigate({ page: 'list', table, view: next.id });
  return <GridView key={loaded.value.grid.view.id} views={loaded.value.views} grid={loaded.value.grid} onView={change} />;
}
