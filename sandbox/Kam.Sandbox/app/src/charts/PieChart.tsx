import { makeStyles, tokens } from '@fluentui/react-components';
import { colorAt } from './palette';
import { slicePath, slices, type Point } from './points';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', justifyContent: 'center', gap: '24px', flexWrap: 'wrap', width: '100%' },
  svg: { width: '180px', height: '180px', flexShrink: 0 },
  slice: { stroke: tokens.colorNeutralBackground1, strokeWidth: 1.5, forcedColorAdjust: 'none' },
  legend: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px', minWidth: 0 },
  item: { display: 'flex', alignItems: 'center', gap: '8px' },
  dot: { width: '12px', height: '12px', borderRadius: '2px', flexShrink: 0, forcedColorAdjust: 'none' },
  value: { color: tokens.colorNeutralForeground2 },
});

export function PieChart({ points, title }: { points: Point[]; title: string }): React.ReactNode {
  const styles = useStyles();
  const parts = slices(points.map((point) => point.values[0] ?? 0));
  return (
    <div className={styles.root}>
      <svg className={styles.svg} viewBox="-100 -100 200 200" role="img" aria-label={title}>
        {parts.map((part, index) => (
          <path key={index} className={styles.slice} d={slicePath(part.from, part.to, 96)} fill={colorAt(index)}><title>{`${points[index]?.label ?? ''}: ${points[index]?.texts[0] ?? ''}`}</title></path>
        ))}
      </svg>
      <ul className={styles.legend}>
        {points.map((point, index) => (
          <li key={point.key} className={styles.item}>
            <span className={styles.dot} style={{ backgroundColor: colorAt(index) }} aria-hidden />
            {point.label} <span className={styles.value}>{point.texts[0]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
