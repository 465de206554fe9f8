import type { CellModel, SectionModel } from './model';

export interface PlacedCell { cell: CellModel; row: number; column: number; height: number; width: number }

/** Where each cell of a section stands in its grid; a cell that spans rows keeps later rows from its place. */
export function placeCells(section: Pick<SectionModel, 'rows' | 'columns'>): PlacedCell[] {
  const taken = new Set<string>();
  const placed: PlacedCell[] = [];
  section.rows.forEach((cells, index) => {
    let column = 1;
    for (const cell of cells) {
      const row = index + 1;
      while (taken.has(`${row}:${column}`)) column++;
      const width = Math.max(1, Math.min(cell.colspan, section.columns - column + 1));
      for (let r = 0; r < cell.rowspan; r++) for (let c = 0; c < width; c++) taken.add(`${row + r}:${column + c}`);
      placed.push({ cell, row, column, height: cell.rowspan, width });
      column += width;
    }
  });
  return placed;
}

/** The columns of a tab as a CSS grid, in the proportions of their widths. */
export const tabColumns = (widths: readonly string[]): string =>
  widths.map((width) => `minmax(0, ${Math.max(1, Number.parseFloat(width) || 100)}fr)`).join(' ');
