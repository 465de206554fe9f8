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

interface Part { index: number; value: number }

/** What lies in one bar: all parts of a stack, or one measure; several measures have a bar each. */
function bars(point: Point, stacked: boolean): Part[][] {
  const parts = point.values.map((value, index) => ({ index, value: Math.max(0, value) }));
  return stacked ? [parts] : parts.map((part) => [part]);
}

const length = (bar: Part[]): number => bar.reduce((sum, part) => sum + part.value, 0);

/** Lying bars: the names have room. */
export function BarChart({ plot: { points, series, stacked }, colors, title }: { plot: Plot; colors: Colors; title: string }): React.ReactNode {
  const styles = useStyles();
  const largest = Math.max(1, ...points.flatMap((point) => bars(point, stacked).map(length)));
  return (
    <div className={styles.root} role="img" aria-label={title}>
      {points.map((point) => (
        <div key={point.key}>
          <div className={styles.label}><span className={styles.name}>{point.label}</span><span>{point.texts.join(' / ')}</span></div>
          {bars(point, stacked).map((bar, place) => (
            <div key={place} className={styles.track}>
              {bar.map(({ index, value }) => <div key={index} className={styles.bar} title={`${series[index] ?? ''} ${point.texts[index] ?? ''}`} style={{ width: `${(value / largest) * 100}%`, backgroundColor: colors(index) }} />)}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
