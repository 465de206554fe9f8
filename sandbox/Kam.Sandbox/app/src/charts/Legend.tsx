import { makeStyles, tokens } from '@fluentui/react-components';
import type { Colors } from './palette';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 16px', minWidth: 0 },
  upright: { flexDirection: 'column' },
  item: { display: 'flex', alignItems: 'center', gap: '8px', fontSize: tokens.fontSizeBase200 },
  dot: { width: '12px', height: '12px', borderRadius: '2px', flexShrink: 0, forcedColorAdjust: 'none' },
  value: { color: tokens.colorNeutralForeground2 },
});

interface Props { items: { name: string; value?: string }[]; colors: Colors; upright?: boolean }

/** What each colour stands for. */
export function Legend({ items, colors, upright }: Props): React.ReactNode {
  const styles = useStyles();
  return (
    <ul className={`${styles.list} ${upright ? styles.upright : ''}`}>
      {items.map((item, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.dot} style={{ backgroundColor: colors(index) }} aria-hidden />
          {item.name} {item.value !== undefined && <span className={styles.value}>{item.value}</span>}
        </li>
      ))}
    </ul>
  );
}
