import { makeStyles, tokens } from '@fluentui/react-components';
import { useApp } from './data';
import { useTitle } from './useTitle';
import { isAt } from './siteMap';
import { shareClock } from '../api/clock';

const useStyles = makeStyles({ frame: { flex: 1, width: '100%', border: 'none', backgroundColor: tokens.colorNeutralBackground1 } });

/** A page of the solution's own; it finds Xrm on its parent, as on the platform. */
export function ResourcePage({ name, data }: { name: string; data?: string }): React.ReactNode {
  const styles = useStyles();
  const { areas } = useApp();
  const item = areas.flatMap((a) => a.groups).flatMap((g) => g.items).find((i) => isAt(i, { page: 'resource', name }));
  const title = item?.title ?? name;
  useTitle(title);
  const query = data ? `?data=${encodeURIComponent(data)}` : '';
  return <iframe className={styles.frame} onLoad={(event) => shareClock(event.currentTarget)} title={title} src={`/WebResources/${name}${query}`} />;
}
