import { makeStyles, tokens } from '@fluentui/react-components';
import type { Colors } from './palette';
import type { Plot, Point } from './points';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '10px', alignContent: 'start', width: '100%', paddingTop: '8px' },
  label: { display: 'flex', justifyContent: 'space-between', gap: '12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  track: { display: 'flex', height: '12px', borderRadius: '3px', backgroundColor: tokens.colorNeutralBackground3, overflow: 'hidden' },
  bar: { height: '100%', forcedColorAdjust: 'none' },
});

const total = (point: Point): number => point.values.reduce((sum, value) => sum + Math.max(0, value), 0);

/** Lying bars: the names have room. */
export function BarChart({ plot: { points, series }, colors, title }: { plot: Plot; colors: Colors; title: string }): React.ReactNode {
  const styles = useStyles();
  const largest = Math.max(1, ...points.map(total));
  return (
    <div className={styles.root} role="img" aria-label={title}>
      {points.map((point) => (
        <div key={point.key}>
          <div className={styles.label}><span className={styles.name}>{point.label}</span><span>{point.texts.join(' / ')}</span></div>
          <div className={styles.track}>
            {point.values.map((value, index) => <div key={index} className={styles.bar} title={`${series[index] ?? ''} ${point.texts[index] ?? ''}`} style={{ width: `${(Math.max(0, value) / largest) * 100}%`, backgroundColor: colors(index) }} />)}
          </div>
        </div>
      ))}
    </div>
  );
}
