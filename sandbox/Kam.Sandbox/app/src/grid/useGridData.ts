import { table as readTable } from '../api/metadata';
import type { Column, Table } from '../api/model';
import { fetchPage, type Page } from '../api/rows';
import type { View } from '../api/views';
import { viewsOf } from '../api/views';
import { useLanguage } from '../i18n/texts';
import { useLoaded, type Loaded } from '../shell/useLoaded';
import { rewrite, type Ask } from './fetchXml';
import { linkTables, readLayout, type GridColumn } from './layout';
import { searchColumns } from './query';

/** A view made ready for drawing: its columns with their metadata. */
export interface Grid {
  table: Table;
  view: View;
  columns: { shown: GridColumn; column: Column | undefined }[];
}

export async function openGrid(view: View, language: number): Promise<Grid> {
  const links = linkTables(view.fetchXml);
  const layout = readLayout(view.layoutXml);
  const table = await readTable(view.table, language);
  const columns = await Promise.all(layout.map(async (shown) => {
    const linked = shown.alias ? links.get(shown.alias) : undefined;
    const owner = linked ? await readTable(linked, language) : table;
    return { shown, column: owner.columns.get(shown.column) };
  }));
  return { table, view, columns };
}

export interface GridAsk { page: number; count: number; search: string; sort?: Ask['sort']; related?: Ask['related'] }

/** The money of a row is shown in the row's own currency. */
const currencyOf = (table: Table): string[] => (table.columns.has('transactioncurrencyid') ? ['transactioncurrencyid'] : []);

export function useGridRows(grid: Grid | undefined, ask: GridAsk, revision: number): Loaded<Page> & { stale: boolean } {
  const language = useLanguage();
  const key = grid ? JSON.stringify([grid.view.id, ask, revision]) : '';
  return useLoaded(key, async () => {
    if (!grid) return { rows: [], more: false };
    const columns = ask.search ? searchColumns(grid.table, await viewsOf(grid.table.name, language)) : [];
    const also = [...currencyOf(grid.table), grid.table.primaryName];
    return fetchPage(grid.table.set, rewrite(grid.view.fetchXml, { ...ask, also, search: { text: ask.search, columns } }));
  });
}
