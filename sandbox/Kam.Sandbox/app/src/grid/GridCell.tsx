import { makeStyles, mergeClasses, TableCell, tokens } from '@fluentui/react-components';
import type { Row } from '../api/rows';
import { RowLink } from '../controls/RowLink';
import { cellOf, isNumeric } from './cells';
import { idOf } from './RowTable';
import { useDisplay } from './useDisplay';
import type { Grid } from './useGridData';

const useStyles = makeStyles({
  text: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  end: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  dot: { display: 'inline-block', width: '10px', height: '10px', borderRadius: '50%', marginRight: '8px', border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
});

interface Props { grid: Grid; row: Row; column: Grid['columns'][number]; onOpen: (table: string, id: string) => void }

export function GridCell({ grid, row, column: { shown, column }, onOpen }: Props): React.ReactNode {
  const styles = useStyles();
  const display = useDisplay();
  const cell = cellOf(row, shown, column, display(row));
  const own = !shown.alias && shown.column === grid.table.primaryName;
  const link = own ? { entityType: grid.table.name, id: idOf(grid, row), name: cell.text || '---' } : cell.link;
  return (
    <TableCell tabIndex={link ? undefined : 0}>
      <span className={mergeClasses(styles.text, isNumeric(column) && styles.end)} title={cell.text}>
        {link ? <RowLink reference={link} strong={own} onOpen={onOpen} /> : <>{cell.color && <span className={styles.dot} style={{ backgroundColor: cell.color }} aria-hidden />}{cell.text}</>}
      </span>
    </TableCell>
  );
}
