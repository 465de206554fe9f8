import { useEffect, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { parseRoute, type Route } from '../route/route';
import { useSearch } from '../route/router';
import { Boundary } from './Boundary';
import { GlobalNotices } from './GlobalNotices';
import { LeftNavigation } from './LeftNavigation';
import { Page } from './Page';
import { ProgressCover } from './ProgressCover';
import { QuickCreateHost } from '../form/QuickCreateHost';
import { SideHost } from './SideHost';
import { SkipLink } from './SkipLink';
import { TopBar } from './TopBar';
import { useNarrow } from './useTheme';
import { useXrm } from './useXrm';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateRows: '48px auto minmax(0, 1fr)', gridTemplateColumns: 'minmax(0, 1fr)', height: '100%' },
  body: { display: 'flex', minHeight: 0, position: 'relative' },
  main: {
    flex: 1, minWidth: 0, minHeight: 0, overflow: 'auto', display: 'flex', flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1, outlineStyle: 'none',
  },
});

/** A row that gets its id stays the same page; another table or kind of page is another. */
const pageKey = (route: Route): string => `${route.page} ${'table' in route ? route.table : ''}`;

export function Shell(): React.ReactNode {
  const styles = useStyles();
  const isNarrow = useNarrow();
  const [open, setOpen] = useState(!isNarrow);
  const search = useSearch();
  const ready = useXrm();
  useEffect(() => { setOpen(!isNarrow); }, [isNarrow]);
  useEffect(() => { if (isNarrow) setOpen(false); }, [search, isNarrow]);
  const route = parseRoute(search);
  return (
    <div className={styles.root}>
      <SkipLink />
      <TopBar navigationOpen={open} onNavigation={() => setOpen(!open)} />
      <GlobalNotices />
      <div className={styles.body}>
        <LeftNavigation open={open} route={route} onClose={() => setOpen(false)} />
        <main id="content" tabIndex={-1} className={styles.main}>
          {ready && <Boundary key={pageKey(route)}><Page route={route} /></Boundary>}
        </main>
      </div>
      {ready && <SideHost />}
      <QuickCreateHost />
      <ProgressCover />
    </div>
  );
}
