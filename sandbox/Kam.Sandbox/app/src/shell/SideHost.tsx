import { useEffect, useSyncExternalStore } from 'react';
import {
  Button, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, DrawerBody, DrawerHeader, DrawerHeaderTitle, makeStyles, OverlayDrawer, tokens,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/texts';
import { askLeaving } from '../route/router';
import { inCss, side, type SidePage } from '../route/side';
import { Boundary } from './Boundary';
import { Page } from './Page';

const useStyles = makeStyles({
  drawer: { maxWidth: '100vw' },
  surface: { maxWidth: '100vw', padding: '12px' },
  body: { height: '100%' },
  page: { display: 'flex', flexDirection: 'column', minHeight: 0, padding: 0, backgroundColor: tokens.colorNeutralBackground3 },
});

/** A page over the page that opened it; that one stays as it is. */
export function SideHost(): React.ReactNode {
  const page = useSyncExternalStore(side.subscribe, side.current);
  return page ? <Side page={page} /> : null;
}

function Side({ page }: { page: SidePage }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  useEffect(() => {
    const title = document.title;
    return () => { document.title = title; };
  }, []);
  const close = async (): Promise<void> => { if (await askLeaving()) side.close(); };
  const button = <Button appearance="subtle" icon={<Dismiss24Regular />} aria-label={texts.close} onClick={() => void close()} />;
  const route = page.trail[page.trail.length - 1];
  const shown = route && <Boundary key={page.trail.length}><Page route={route} /></Boundary>;
  if (page.place === 'side') {
    return (
      <OverlayDrawer open position="end" size="large" className={styles.drawer} style={{ width: inCss(page.width) }} onOpenChange={() => void close()}>
        <DrawerHeader><DrawerHeaderTitle action={button} heading={{ as: 'div' }}>{page.title ?? ''}</DrawerHeaderTitle></DrawerHeader>
        <DrawerBody className={styles.page}>{shown}</DrawerBody>
      </OverlayDrawer>
    );
  }
  return (
    <Dialog open onOpenChange={() => void close()}>
      <DialogSurface className={styles.surface} style={{ width: inCss(page.width), height: inCss(page.height) ?? '80vh' }}>
        <DialogBody className={styles.body}>
          <DialogTitle action={button}>{page.title ?? ''}</DialogTitle>
          <DialogContent className={styles.page}>{shown}</DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
