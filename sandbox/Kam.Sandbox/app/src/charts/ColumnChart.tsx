import { makeStyles, tokens } from '@fluentui/react-components';
import { Columns } from './Columns';
import type { Colors } from './palette';
import { ticks, type Plot } from './points';

const useStyles = makeStyles({
  svg: { width: '100%', height: '100%', minHeight: '200px', display: 'block' },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '11px', fontFamily: tokens.fontFamilyBase },
  grid: { stroke: tokens.colorNeutralStroke2 },
});

const size = { width: 480, height: 250, left: 52, right: 8, top: 18, bottom: 28 };

interface Props { plot: Plot; colors: Colors; title: string; axis: (value: number) => string }

/** Columns over their categories, with an axis of round numbers. */
export function ColumnChart({ plot: { points, series, stacked }, colors, title, axis }: Props): React.ReactNode {
  const styles = useStyles();
  const heights = points.map((point) => (stacked ? point.values.reduce((a, b) => a + b, 0) : Math.max(...point.values)));
  const marks = ticks(Math.max(0, ...heights));
  const top = marks.at(-1) ?? 1;
  const [width, height] = [size.width - size.left - size.right, size.height - size.top - size.bottom];
  const slot = width / Math.max(1, points.length);
  const y = (value: number): number => size.top + height - (value / top) * height;
  return (
    <svg className={styles.svg} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={title}>
      {marks.map((mark) => (
        <g key={mark}>
          <line className={styles.grid} x1={size.left} x2={size.width - size.right} y1={y(mark)} y2={y(mark)} />
          <text className={styles.text} x={size.left - 6} y={y(mark) + 4} textAnchor="end">{axis(mark)}</text>
        </g>
      ))}
      {points.map((point, index) => (
        <g key={point.key} transform={`translate(${size.left + index * slot} 0)`}>
          <Columns point={point} series={series} stacked={stacked} colors={colors} slot={slot} y={y} />
          <text className={styles.text} x={slot / 2} y={size.height - size.bottom + 16} textAnchor="middle"><title>{point.label}</title>{shorten(point.label, Math.floor(slot / 6))}</text>
        </g>
      ))}
    </svg>
  );
}

const shorten = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, Math.max(1, length - 1))}…`);
