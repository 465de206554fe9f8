import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { placeCells } from '../form/layout';
import type { CellModel, SectionModel } from '../form/model';
import { Boundary } from '../shell/Boundary';
import { useNarrow } from '../shell/useTheme';
import { DashboardTile } from './DashboardTile';

const useStyles = makeStyles({
  grid: { display: 'grid', gap: '12px', gridAutoRows: 'minmax(28px, auto)' },
  card: {
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, boxShadow: tokens.shadow4, padding: '12px 16px',
    display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: '300px', maxHeight: '420px', boxSizing: 'border-box', overflow: 'hidden',
    '@media (max-width: 719px)': { minHeight: 0 },
  },
});

export function DashboardSection({ section }: { section: SectionModel }): React.ReactNode {
  const styles = useStyles();
  const isNarrow = useNarrow();
  const placed = placeCells(section).filter(({ cell }) => cell.control);
  return (
    <section aria-label={section.label || undefined}>
      {section.showLabel && section.label && <Text as="h2" weight="semibold" size={400} block>{section.label}</Text>}
      <div className={styles.grid} style={{ gridTemplateColumns: isNarrow ? 'minmax(0, 1fr)' : `repeat(${section.columns}, minmax(0, 1fr))` }}>
        {placed.map(({ cell, column, width }, index) => (
          <div key={cell.id} className={styles.card} style={isNarrow ? undefined : { gridColumn: `${column} / span ${width}`, gridRow: rowOf(placed, index) }}>
            <Boundary><Tile cell={cell} /></Boundary>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Tiles that begin in one row of the form begin in one row of the page, however many rows each of them spans there. */
function rowOf(placed: ReturnType<typeof placeCells>, index: number): number {
  const rows = [...new Set(placed.map((p) => p.row))].sort((a, b) => a - b);
  return rows.indexOf(placed[index]?.row ?? 0) + 1;
}

function Tile({ cell }: { cell: CellModel }): React.ReactNode {
  return cell.control ? <DashboardTile control={cell.control} title={cell.label} /> : null;
}
