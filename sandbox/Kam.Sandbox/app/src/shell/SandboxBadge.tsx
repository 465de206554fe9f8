import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDate } from '../format/dates';
import { useLanguage, useTexts } from '../i18n/texts';
import { useApp } from './data';

const useStyles = makeStyles({
  badge: {
    flexShrink: 0, padding: '1px 8px', borderRadius: tokens.borderRadiusCircular, border: '1px solid #7d97b8', color: '#dbe6f4', fontSize: tokens.fontSizeBase200,
    '@media (max-width: 719px)': { display: 'none' },
  },
});

/** Nobody should take this for a tenant, nor its day for today. */
export function SandboxBadge(): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { today, isAnotherDay } = useApp();
  return <span className={styles.badge}>{isAnotherDay ? `${texts.sandbox} · ${formatDate(today, language)}` : texts.sandbox}</span>;
}
