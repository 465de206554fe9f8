import { childrenOf, at, descendants, number, parseXml } from '../api/xml';

export interface GridColumn {
  /** As the row has it: the column's name, or alias.column of a linked table. */
  name: string;
  width: number;
  /** The column's own name and, when it is not of the view's table, the alias of the link. */
  column: string;
  alias?: string;
}

export function readLayout(layoutXml: string): GridColumn[] {
  const row = at(parseXml(layoutXml), 'row');
  return childrenOf(row, 'cell')
    .filter((cell) => cell.getAttribute('ishidden') !== '1')
    .map((cell) => toColumn(cell.getAttribute('name') ?? '', number(cell, 'width', 100)));
}

function toColumn(name: string, width: number): GridColumn {
  const dot = name.indexOf('.');
  return dot < 0 ? { name, width, column: name } : { name, width, column: name.slice(dot + 1), alias: name.slice(0, dot) };
}

/** The table of each link by its alias, so that a linked column finds its metadata. */
export function linkTables(fetchXml: string): Map<string, string> {
  const links = descendants(parseXml(fetchXml), 'link-entity');
  return new Map(links.map((link) => [link.getAttribute('alias') ?? link.getAttribute('name') ?? '', link.getAttribute('name') ?? '']));
}
