import { useSyncExternalStore } from 'react';
import {
  Button, DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, makeStyles, OverlayDrawer,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/texts';
import { useApp } from '../shell/data';
import { Failure } from '../shell/Failure';
import { LateSkeleton } from '../shell/Late';
import { useLoaded } from '../shell/useLoaded';
import { formContext } from '../xrm/formContext';
import { startScripts } from '../xrm/scripts';
import { mayLeave, save, type Work } from './actions';
import { tell } from '../dialogs/ask';
import { FormNotices } from './FormNotices';
import { QuickCreateFields } from './QuickCreateFields';
import { openQuickCreate } from './open';
import { quickCreates, type QuickCreateRequest } from './quickCreateRequests';
import { FormContext } from './useForm';

const useStyles = makeStyles({ footer: { display: 'flex', justifyContent: 'flex-end', gap: '8px' }, body: { display: 'grid', gap: '12px', alignContent: 'start', paddingTop: '8px' } });

/** The panel for a quick new row, over whatever page asked for it. */
export function QuickCreateHost(): React.ReactNode {
  const request = useSyncExternalStore(quickCreates.subscribe, quickCreates.current);
  return request ? <Panel request={request} /> : null;
}

function Panel({ request }: { request: QuickCreateRequest }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { session: user, tables } = useApp();
  const loaded = useLoaded(JSON.stringify([request.table, request.defaults]), async (): Promise<Work> => {
    const session = await openQuickCreate({ table: request.table, defaults: request.defaults }, user);
    const work: Work = {
      session, texts, tables,
      scripting: formContext(session, { save: () => save(work), refresh: () => Promise.resolve(), refreshRibbon: () => undefined, close: () => request.done(undefined) }),
    };
    await startScripts(session, work.scripting, (error) => void tell(error, texts, texts.scriptErrorTitle));
    return work;
  });
  const work = loaded.state === 'ready' ? loaded.value : undefined;
  const close = async (): Promise<void> => { if (!work || (await mayLeave(work))) request.done(undefined); };
  const finish = async (): Promise<void> => {
    if (work && (await save(work, 'saveandclose'))) request.done({ id: work.session.snapshot().id ?? '', name: work.session.primaryName });
  };
  return (
    <OverlayDrawer open position="end" size="small" onOpenChange={() => void close()}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" icon={<Dismiss24Regular />} aria-label={texts.close} onClick={() => void close()} />}>
          {texts.quickCreate(tables.get(request.table)?.label ?? request.table)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        {loaded.state === 'failed' && <Failure error={loaded.error} />}
        {loaded.state === 'loading' && <LateSkeleton />}
        {work && <FormContext value={work.session}><FormNotices /><QuickCreateFields /></FormContext>}
      </DrawerBody>
      <DrawerFooter className={styles.footer}>
        <Button appearance="primary" disabled={!work} onClick={() => void finish()}>{texts.saveAndClose}</Button>
        <Button onClick={() => void close()}>{texts.cancel}</Button>
      </DrawerFooter>
    </OverlayDrawer>
  );
}
