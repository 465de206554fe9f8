import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useNarrow } from '../shell/useTheme';
import { FormCell } from './FormCell';
import { placeCells } from './layout';
import type { SectionModel } from './model';
import { useForm } from './useForm';

const useStyles = makeStyles({
  card: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, boxShadow: tokens.shadow4, padding: '16px', minWidth: 0 },
  title: { display: 'block', margin: '0 0 12px' },
  grid: { display: 'grid', gap: '10px 32px', alignItems: 'start' },
});

/** A card of fields. On a phone its cells stand under one another. */
export function FormSection({ section, tight }: { section: SectionModel; tight: boolean }): React.ReactNode {
  const styles = useStyles();
  const flows = useNarrow() || section.columns === 1;
  const part = useForm((form) => form.sections[section.name]);
  const controls = useForm((form) => form.controls);
  if (!part?.visible) return null;
  const placed = placeCells(section).filter(({ cell }) => cell.control && controls[cell.control.id]?.visible);
  if (placed.length === 0) return null;
  return (
    <section className={styles.card} aria-label={part.label || undefined}>
      {section.showLabel && part.label && <Text as="h2" weight="semibold" size={400} className={styles.title}>{part.label}</Text>}
      <div className={styles.grid} style={{ gridTemplateColumns: flows ? 'minmax(0, 1fr)' : `repeat(${section.columns}, minmax(0, 1fr))` }}>
        {placed.map(({ cell, row, column, width, height }) => (
          <div key={cell.id} style={flows ? { minWidth: 0 } : { gridColumn: `${column} / span ${width}`, gridRow: `${row} / span ${height}`, minWidth: 0 }}>
            <FormCell cell={cell} tight={section.columns > (tight ? 1 : 2)} />
          </div>
        ))}
      </div>
    </section>
  );
}
