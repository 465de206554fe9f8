import {
  makeStyles, mergeClasses, Table, TableBody, TableHeader, TableHeaderCell, TableRow, TableSelectionCell, tokens, useArrowNavigationGroup,
} from '@fluentui/react-components';
import { asText, type Row } from '../api/rows';
import { useTexts } from '../i18n/texts';
import { isNumeric } from './cells';
import type { Sort } from './fetchXml';
import { GridCell } from './GridCell';
import type { Grid } from './useGridData';

const useStyles = makeStyles({
  scroll: { overflow: 'auto', flex: 1, minHeight: 0 },
  head: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  headCell: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  row: { cursor: 'default' },
  stale: { opacity: 0.6 },
  end: { '& .fui-TableHeaderCell__button': { justifyContent: 'flex-end' } },
});

export interface RowsProps {
  grid: Grid;
  rows: Row[];
  label: string;
  stale?: boolean;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selected?: ReadonlySet<string>;
  onSelect?: (ids: ReadonlySet<string>) => void;
  onOpen: (table: string, id: string) => void;
  /** In a tile or a form there is less room for a row. */
  dense?: boolean;
}

export const idOf = (grid: Grid, row: Row): string => asText(row[grid.table.id]) ?? '';
export const nameOf = (grid: Grid, row: Row): string => asText(row[grid.table.primaryName]) ?? '';

export const toggled = (selected: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
};

export function RowTable(props: RowsProps): React.ReactNode {
  const { grid, rows, label, stale, sort, onSort, selected, onSelect, onOpen, dense } = props;
  const styles = useStyles();
  const texts = useTexts();
  const keyboard = useArrowNavigationGroup({ axis: 'grid' });
  const all = selected !== undefined && rows.length > 0 && rows.every((row) => selected.has(idOf(grid, row)));
  const some = selected !== undefined && selected.size > 0 && !all;
  const sum = grid.columns.reduce((total, { shown }) => total + shown.width, 0);
  const selectAll = (): void => onSelect?.(all ? new Set() : new Set(rows.map((row) => idOf(grid, row))));
  return (
    <div className={styles.scroll} {...keyboard}>
      <Table role="grid" size={dense ? 'small' : 'medium'} aria-label={label} style={{ minWidth: `${sum + (selected ? 44 : 0)}px`, tableLayout: 'fixed' }} className={stale ? styles.stale : undefined} sortable={onSort !== undefined}>
        <colgroup>
          {selected && <col style={{ width: '44px' }} />}
          {grid.columns.map(({ shown }) => <col key={shown.name} style={{ width: `${(shown.width / sum) * 100}%` }} />)}
        </colgroup>
        <TableHeader className={styles.head}>
          <TableRow>
            {selected && <TableSelectionCell checked={all ? true : some ? 'mixed' : false} onClick={selectAll} checkboxIndicator={{ 'aria-label': texts.selectAll }} />}
            {grid.columns.map(({ shown, column }) => (
              <TableHeaderCell
                key={shown.name}
                className={mergeClasses(styles.headCell, isNumeric(column) && styles.end)}
                sortDirection={sort && sort.column === shown.column && sort.alias === shown.alias ? (sort.descending ? 'descending' : 'ascending') : undefined}
                onClick={() => onSort?.(nextSort(sort, shown.column, shown.alias))}
              >
                {column?.label ?? shown.column}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow
              key={idOf(grid, row)} className={styles.row} aria-selected={selected?.has(idOf(grid, row))}
              appearance={selected?.has(idOf(grid, row)) ? 'brand' : 'none'} onDoubleClick={() => onOpen(grid.table.name, idOf(grid, row))}
            >
              {selected && (
                <TableSelectionCell
                  checked={selected.has(idOf(grid, row))} checkboxIndicator={{ 'aria-label': texts.selectRow(nameOf(grid, row)) }}
                  onClick={() => onSelect?.(toggled(selected, idOf(grid, row)))}
                />
              )}
              {grid.columns.map((column) => <GridCell key={column.shown.name} grid={grid} row={row} column={column} onOpen={onOpen} />)}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

const nextSort = (sort: Sort | undefined, column: string, alias: string | undefined): Sort => ({
  column, alias, descending: sort?.column === column && sort.alias === alias ? !sort.descending : false,
});
