import { makeStyles, tokens } from '@fluentui/react-components';
import type { Colors } from './palette';
import type { Point } from './points';

const useStyles = makeStyles({
  text: { fill: tokens.colorNeutralForeground1, fontSize: '11px', fontFamily: tokens.fontFamilyBase },
  bar: { forcedColorAdjust: 'none', stroke: tokens.colorNeutralBackground1, strokeWidth: 1 },
});

interface Props { point: Point; series: string[]; stacked: boolean; colors: Colors; slot: number; y: (value: number) => number }

/** The columns of one category: side by side, or on one another. */
export function Columns({ point, series, stacked, colors, slot, y }: Props): React.ReactNode {
  const styles = useStyles();
  const width = Math.min(44, (slot * 0.72) / (stacked ? 1 : point.values.length));
  let below = 0;
  return point.values.map((value, index) => {
    const base = stacked ? below : 0;
    below += value;
    const x = stacked ? (slot - width) / 2 : slot / 2 + (index - point.values.length / 2) * width;
    const height = Math.max(0, y(base) - y(base + value));
    const words = `${point.label}${series.length > 1 ? `, ${series[index] ?? ''}` : ''}: ${point.texts[index] ?? ''}`;
    return (
      <g key={index}>
        <rect className={styles.bar} x={x} y={y(base + value)} width={width} height={height} rx={2} fill={colors(index)}><title>{words}</title></rect>
        {!stacked && <text className={styles.text} x={x + width / 2} y={y(value) - 4} textAnchor="middle">{point.texts[index]}</text>}
      </g>
    );
  });
}
