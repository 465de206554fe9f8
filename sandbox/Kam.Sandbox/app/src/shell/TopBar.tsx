import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { Navigation24Regular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/texts';
import { navigate } from '../route/router';
import { useApp } from './data';
import { LanguageMenu } from './LanguageMenu';
import { UserMenu } from './UserMenu';
import { SandboxBadge } from './SandboxBadge';

/** The bar is dark in every theme, as in the platform's apps; what stands on it is light. */
const onBar = '#ffffff';

const useStyles = makeStyles({
  bar: {
    display: 'flex', alignItems: 'center', gap: '4px', padding: '0 8px 0 4px', backgroundColor: '#0c2a4d', color: onBar, minWidth: 0,
    '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
  },
  button: { color: onBar, ':hover': { color: onBar, backgroundColor: '#1d4270' }, ':hover:active': { color: onBar, backgroundColor: '#2a5286' }, minWidth: '40px' },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  home: { justifyContent: 'flex-start', flexShrink: 1, overflow: 'hidden' },
  space: { flex: 1 },
});

export function TopBar({ navigationOpen, onNavigation }: { navigationOpen: boolean; onNavigation: () => void }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { app } = useApp();
  const label = navigationOpen ? texts.closeNavigation : texts.openNavigation;
  return (
    <header className={styles.bar}>
      <Tooltip content={label} relationship="label">
        <Button appearance="transparent" className={styles.button} icon={<Navigation24Regular />} aria-expanded={navigationOpen} aria-controls="navigation" onClick={onNavigation} />
      </Tooltip>
      <Button appearance="transparent" className={mergeClasses(styles.button, styles.home)} onClick={() => void navigate({ page: 'home' })}>
        <span className={styles.name}>{app.name}</span>
      </Button>
      <SandboxBadge />
      <span className={styles.space} />
      <LanguageMenu className={styles.button} />
      <UserMenu className={styles.button} />
    </header>
  );
}
