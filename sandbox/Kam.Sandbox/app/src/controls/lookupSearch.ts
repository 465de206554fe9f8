import { table as readTable } from '../api/metadata';
import type { Reference, Table } from '../api/model';
import { asText, fetchPage } from '../api/rows';
import { viewOfType, viewsOf, viewType } from '../api/views';
import { cellOf, type Cell } from '../grid/cells';
import { rewrite } from '../grid/fetchXml';
import { readLayout, type GridColumn } from '../grid/layout';
import { searchColumns } from '../grid/query';
import type { DisplayContext } from '../format/display';

export interface Found extends Reference {
  /** A second line that tells rows of one name apart. */
  detail: string;
}

export interface FoundGroup { table: Table; rows: Found[] }

const atMost = 10;

/** Rows for a lookup: those of the table's lookup view whose quick-find columns begin with the text. */
export async function searchRows(target: string, text: string, context: DisplayContext): Promise<FoundGroup> {
  const table = await readTable(target, context.language);
  const views = await viewsOf(target, context.language);
  const view = viewOfType(views, viewType.lookup);
  const fetchXml = rewrite(view?.fetchXml ?? plainFetch(table), {
    page: 1, count: atMost, also: [table.primaryName], search: { text, columns: searchColumns(table, views) },
  });
  const details = (view ? readLayout(view.layoutXml) : []).filter((column) => column.column !== table.primaryName).slice(0, 2);
  const page = await fetchPage(table.set, fetchXml);
  return {
    table,
    rows: page.rows.map((row) => ({
      id: asText(row[table.id]) ?? '', name: asText(row[table.primaryName]) ?? '---', entityType: target,
      detail: details.map((shown): Cell => cellOf(row, shown, columnOf(table, shown), context)).map((cell) => cell.text).filter(Boolean).join(' · '),
    })),
  };
}

const columnOf = (table: Table, shown: GridColumn) => (shown.alias ? undefined : table.columns.get(shown.column));

function plainFetch(table: Table): string {
  return `<fetch><entity name="${table.name}"><attribute name="${table.id}"/><attribute name="${table.primaryName}"/><order attribute="${table.primaryName}"/></entity></fetch>`;
}
