import { once } from './cache';
import { list, literal } from './http';

export interface View {
  id: string;
  name: string;
  table: string;
  fetchXml: string;
  layoutXml: string;
  type: number;
  isDefault: boolean;
  isQuickFind: boolean;
}

export const viewType = { public: 0, advancedFind: 1, associated: 2, quickFind: 4, lookup: 64 } as const;

interface Row {
  savedqueryid: string;
  name: string;
  fetchxml: string | null;
  layoutxml: string | null;
  querytype: number;
  isdefault: boolean;
  isquickfindquery: boolean;
}

export function viewsOf(table: string, language: number): Promise<View[]> {
  return once(`views ${table} ${language}`, async () => {
    const rows = await list<Row>(
      `savedqueries?$select=savedqueryid,name,fetchxml,layoutxml,querytype,isdefault,isquickfindquery,returnedtypecode&$filter=returnedtypecode eq ${literal(table)}`,
    );
    return rows.filter((row) => row.fetchxml).map((row) => toView(row, table));
  });
}

function toView(row: Row, table: string): View {
  return {
    id: row.savedqueryid.toLowerCase(),
    name: row.name,
    table,
    fetchXml: row.fetchxml ?? '',
    layoutXml: row.layoutxml ?? '',
    type: row.querytype,
    isDefault: row.isdefault,
    isQuickFind: row.isquickfindquery,
  };
}

/** The views that the picker of a grid offers: the public ones, the default first, then by name. */
export function publicViews(views: readonly View[]): View[] {
  return views
    .filter((view) => view.type === viewType.public && view.layoutXml)
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault) || a.name.localeCompare(b.name));
}

export const viewOfType = (views: readonly View[], type: number): View | undefined =>
  views.find((view) => view.type === type && view.isDefault) ?? views.find((view) => view.type === type);

export const sameId = (a: string, b: string): boolean => bare(a) === bare(b);
export const bare = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();
