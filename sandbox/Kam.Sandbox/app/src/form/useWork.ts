import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { tell } from '../dialogs/ask';
import { useTexts } from '../i18n/texts';
import { goBack, guardLeaving } from '../route/router';
import { useApp } from '../shell/data';
import { formContext } from '../xrm/formContext';
import { startScripts } from '../xrm/scripts';
import { mayLeave, refresh, save, saveAndMove, type Work } from './actions';
import type { FormSession } from './session';

/** Starts the scripts of an open form, and keeps unsaved work from being left without a word. */
export function useWork(session: FormSession): { work: Work; ribbonRevision: number } {
  const texts = useTexts();
  const { tables } = useApp();
  const [ribbonRevision, setRibbonRevision] = useState(0);
  const work = useMemo(() => {
    const made: Work = {
      session, texts, tables,
      scripting: formContext(session, {
        save: (mode) => saveAndMove(made, mode, () => undefined),
        refresh: async (first) => { if (!first || (await save(made))) await refresh(made); },
        refreshRibbon: () => setRibbonRevision((n) => n + 1),
        close: goBack,
      }),
    };
    return made;
  }, [session, texts, tables]);
  // Before the first paint: what a script hides is never seen.
  useLayoutEffect(() => {
    void startScripts(session, work.scripting, (error) => void tell(error, texts, texts.scriptErrorTitle));
  }, [work, session, texts]);
  useEffect(() => guardLeaving(() => mayLeave(work)), [work]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => { if (session.isDirty) event.preventDefault(); };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [session]);
  return { work, ribbonRevision };
}
