import { makeStyles, tokens } from '@fluentui/react-components';
import { colorAt } from './palette';
import { ticks, type Point } from './points';

const useStyles = makeStyles({
  svg: { width: '100%', height: '100%', minHeight: '200px', display: 'block' },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '11px', fontFamily: tokens.fontFamilyBase },
  grid: { stroke: tokens.colorNeutralStroke2 },
});

const size = { width: 480, height: 260, left: 52, right: 8, top: 18, bottom: 44 };

interface Props { points: Point[]; title: string; axis: (value: number) => string }

/** Columns side by side for each category. */
export function ColumnChart({ points, title, axis }: Props): React.ReactNode {
  const styles = useStyles();
  const marks = ticks(Math.max(0, ...points.flatMap((point) => point.values)));
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
          {point.values.map((value, measure) => {
            const bar = Math.min(44, (slot * 0.7) / point.values.length);
            const x = slot / 2 + (measure - point.values.length / 2) * bar;
            return (
              <g key={measure}>
                <rect x={x} y={y(value)} width={bar - 2} height={Math.max(0, size.top + height - y(value))} rx={3} fill={colorAt(measure)}><title>{`${point.label}: ${point.texts[measure] ?? ''}`}</title></rect>
                <text className={styles.text} x={x + bar / 2 - 1} y={y(value) - 4} textAnchor="middle">{point.texts[measure]}</text>
              </g>
            );
          })}
          <text className={styles.text} x={slot / 2} y={size.height - size.bottom + 16} textAnchor="middle"><title>{point.label}</title>{shorten(point.label, Math.floor(slot / 6.2))}</text>
        </g>
      ))}
    </svg>
  );
}

const shorten = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, Math.max(1, length - 1))}…`);
