import { makeStyles, tokens } from '@fluentui/react-components';
import { Legend } from './Legend';
import type { Colors } from './palette';
import type { Point } from './points';
import { slicePath, slices } from './slices';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', justifyContent: 'center', gap: '24px', flexWrap: 'wrap', width: '100%' },
  svg: { width: '180px', height: '180px', flexShrink: 0 },
  slice: { stroke: tokens.colorNeutralBackground1, strokeWidth: 1.5, forcedColorAdjust: 'none' },
});

export function PieChart({ points, colors, title }: { points: Point[]; colors: Colors; title: string }): React.ReactNode {
  const styles = useStyles();
  const parts = slices(points.map((point) => point.values[0] ?? 0));
  const words = points.map((point) => ({ name: point.label, value: point.texts[0] }));
  return (
    <div className={styles.root}>
      <svg className={styles.svg} viewBox="-100 -100 200 200" role="img" aria-label={title}>
        {parts.map((part, index) => (
          <path key={index} className={styles.slice} d={slicePath(part.from, part.to, 96)} fill={colors(index)}><title>{`${words[index]?.name ?? ''}: ${words[index]?.value ?? ''}`}</title></path>
        ))}
      </svg>
      <Legend items={words} colors={colors} upright />
    </div>
  );
}
