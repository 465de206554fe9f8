import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { RowLink } from '../controls/RowLink';
import type { Row } from '../api/rows';
import { useTexts } from '../i18n/texts';
import { cellOf } from './cells';
import { idOf, nameOf, toggled, type RowsProps } from './RowTable';
import { useDisplay } from './useDisplay';
import type { Grid } from './useGridData';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflow: 'auto', flex: 1, minHeight: 0 },
  card: { display: 'flex', gap: '8px', padding: '12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  selected: { backgroundColor: tokens.colorBrandBackground2 },
  body: { flex: 1, minWidth: 0 },
  facts: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: '2px 8px', margin: '6px 0 0', fontSize: tokens.fontSizeBase200 },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** A grid on a phone: a card a row, the name first, then what has a value. */
export function RowCards({ grid, rows, label, selected, onSelect, onOpen }: RowsProps): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={idOf(grid, row)} className={mergeClasses(styles.card, selected?.has(idOf(grid, row)) && styles.selected)}>
          {selected && <Checkbox checked={selected.has(idOf(grid, row))} aria-label={texts.selectRow(nameOf(grid, row))} onChange={() => onSelect?.(toggled(selected, idOf(grid, row)))} />}
          <div className={styles.body}>
            <RowLink reference={{ entityType: grid.table.name, id: idOf(grid, row), name: nameOf(grid, row) || '---' }} strong onOpen={onOpen} />
            <Facts grid={grid} row={row} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Facts({ grid, row }: { grid: Grid; row: Row }): React.ReactNode {
  const styles = useStyles();
  const display = useDisplay();
  const facts = grid.columns
    .filter(({ shown }) => shown.alias || shown.column !== grid.table.primaryName)
    .map(({ shown, column }) => ({ name: shown.name, label: column?.label ?? shown.column, cell: cellOf(row, shown, column, display(row)) }))
    .filter(({ cell }) => cell.text !== '')
    .slice(0, 5);
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, label, cell }) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{cell.link ? <RowLink reference={cell.link} /> : cell.text}</dd>
        </div>
      ))}
    </dl>
  );
}
