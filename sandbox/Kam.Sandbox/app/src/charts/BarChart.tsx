import { makeStyles, tokens } from '@fluentui/react-components';
import { colorAt } from './palette';
import type { Point } from './points';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '10px', alignContent: 'center', width: '100%', minHeight: '160px' },
  label: { display: 'flex', justifyContent: 'space-between', gap: '12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  track: { height: '12px', borderRadius: '3px', backgroundColor: tokens.colorNeutralBackground3, overflow: 'hidden' },
  bar: { height: '100%', borderRadius: '3px', forcedColorAdjust: 'none' },
});

/** Lying bars: the names have room. */
export function BarChart({ points, title }: { points: Point[]; title: string }): React.ReactNode {
  const styles = useStyles();
  const largest = Math.max(1, ...points.flatMap((point) => point.values));
  return (
    <div className={styles.root} role="img" aria-label={title}>
      {points.map((point) => (
        <div key={point.key}>
          <div className={styles.label}><span className={styles.name}>{point.label}</span><span>{point.texts.join(' / ')}</span></div>
          {point.values.map((value, measure) => <div key={measure} className={styles.track}><div className={styles.bar} style={{ width: `${(Math.max(0, value) / largest) * 100}%`, backgroundColor: colorAt(measure) }} /></div>)}
        </div>
      ))}
    </div>
  );
}
