import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  dot: { display: 'inline-block', width: '10px', height: '10px', flexShrink: 0, borderRadius: '50%', border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, marginRight: '6px' },
});

/** The colour an option has; its words say the same. */
export function OptionDot({ color }: { color?: string }): React.ReactNode {
  const styles = useStyles();
  return color ? <span className={styles.dot} style={{ backgroundColor: color }} aria-hidden /> : null;
}
