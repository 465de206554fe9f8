import { expect, test } from 'vitest';
import { linkTables, readLayout } from '../src/grid/layout';
import { placeCells, tabColumns } from '../src/form/layout';
import type { CellModel } from '../src/form/model';

// Supports: Views
test('a view shows its cells in order, with the widths they have', () => {
  const layout = '<grid name="resultset"><row name="result" id="plantid"><cell name="name" width="200"/><cell name="client.city" width="90"/><cell name="hidden" width="10" ishidden="1"/></row></grid>';
  expect(readLayout(layout)).toEqual([{ name: 'name', width: 200, column: 'name' }, { name: 'client.city', width: 90, column: 'city', alias: 'client' }]);
});

// Supports: Columns of views from linked tables
test('a linked column belongs to the table of its link', () => {
  expect(linkTables('<fetch><entity name="plant"><link-entity name="account" alias="client"/></entity></fetch>').get('client')).toBe('account');
});

const cell = (id: string, colspan = 1, rowspan = 1): CellModel => ({ id, label: id, showLabel: true, visible: true, colspan, rowspan });

// Supports: Forms with tabs, sections and cells
test('a cell that spans rows keeps its place from the cells below', () => {
  const placed = placeCells({ columns: 2, rows: [[cell('a', 1, 2), cell('b')], [cell('c')]] });
  expect(placed.map((p) => [p.cell.id, p.row, p.column])).toEqual([['a', 1, 1], ['b', 1, 2], ['c', 2, 2]]);
});

// Supports: Forms with tabs, sections and cells
test('a cell is never wider than its section', () => {
  expect(placeCells({ columns: 2, rows: [[cell('a', 4)]] })[0]?.width).toBe(2);
});

// Supports: Forms with tabs, sections and cells
test('the columns of a tab keep their proportions', () => {
  expect(tabColumns(['38%', '62%'])).toBe('minmax(0, 38fr) minmax(0, 62fr)');
});
