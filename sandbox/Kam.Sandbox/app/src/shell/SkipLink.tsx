import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';

const useStyles = makeStyles({
  link: {
    position: 'absolute', left: '-999px', top: '4px', zIndex: 10, padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorBrandForegroundLink, borderRadius: tokens.borderRadiusMedium,
    ':focus': { left: '4px' },
  },
});

export function SkipLink(): React.ReactNode {
  const styles = useStyles();
  return <a className={styles.link} href="#content" onClick={(event) => { event.preventDefault(); document.getElementById('content')?.focus(); }}>{useTexts().skipToContent}</a>;
}
