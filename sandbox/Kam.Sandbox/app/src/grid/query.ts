import type { Table } from '../api/model';
import type { View } from '../api/views';
import { viewOfType, viewType } from '../api/views';
import { quickFindColumns, type SearchColumn } from './fetchXml';

/** Where a search in a table looks: the quick-find view says, else the primary name. */
export function searchColumns(table: Table, views: readonly View[]): SearchColumn[] {
  const quickFind = viewOfType(views, viewType.quickFind);
  const names = quickFind ? quickFindColumns(quickFind.fetchXml) : [];
  const usable = (names.length > 0 ? names : [table.primaryName]).map((name) => searchColumn(table, name));
  return usable.filter((column) => column !== undefined);
}

function searchColumn(table: Table, name: string): SearchColumn | undefined {
  switch (table.columns.get(name)?.kind) {
    case 'text': case 'memo': return { name, kind: 'text' };
    case 'lookup': return { name, kind: 'lookup' };
    case 'integer': case 'decimal': case 'money': return { name, kind: 'number' };
    default: return undefined;
  }
}

export const pageSize = 50;
