import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';

const useStyles = makeStyles({
  badge: {
    flexShrink: 0, padding: '1px 8px', borderRadius: tokens.borderRadiusCircular, border: '1px solid #7d97b8', color: '#dbe6f4', fontSize: tokens.fontSizeBase200,
    '@media (max-width: 719px)': { display: 'none' },
  },
});

/** Nobody should take this for a tenant. */
export function SandboxBadge(): React.ReactNode {
  const styles = useStyles();
  return <span className={styles.badge}>{useTexts().sandbox}</span>;
}
