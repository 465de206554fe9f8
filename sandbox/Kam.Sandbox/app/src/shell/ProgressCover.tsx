import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Late } from './Late';
import { useSaid } from './notices';

const useStyles = makeStyles({
  cover: { position: 'fixed', inset: 0, zIndex: 20, display: 'grid', placeItems: 'center', backgroundColor: tokens.colorBackgroundOverlay },
  box: { padding: '24px 32px', borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow28 },
});

export function ProgressCover(): React.ReactNode {
  const styles = useStyles();
  const { progress } = useSaid();
  if (progress === undefined) return null;
  return <Late><div className={styles.cover} role="status"><div className={styles.box}><Spinner label={progress} labelPosition="below" /></div></div></Late>;
}
