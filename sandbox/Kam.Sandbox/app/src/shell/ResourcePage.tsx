import { makeStyles, tokens } from '@fluentui/react-components';
import { useApp } from './data';
import { Frame } from './Frame';
import { isAt } from './siteMap';
import { useTitle } from './useTitle';

const useStyles = makeStyles({ frame: { flex: 1, backgroundColor: tokens.colorNeutralBackground1 } });

/** A page of the solution's own, reached from the site map. */
export function ResourcePage({ name, data }: { name: string; data?: string }): React.ReactNode {
  const styles = useStyles();
  const { areas } = useApp();
  const item = areas.flatMap((a) => a.groups).flatMap((g) => g.items).find((i) => isAt(i, { page: 'resource', name }));
  const title = item?.title ?? name;
  useTitle(title);
  return <Frame resource={name} title={title} query={data ? new URLSearchParams({ data }) : undefined} className={styles.frame} />;
}
