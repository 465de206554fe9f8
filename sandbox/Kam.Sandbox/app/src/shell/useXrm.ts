import { useEffect, useState } from 'react';
import { list } from '../api/http';
import { requestQuickCreate } from '../form/quickCreateRequests';
import { textsOf } from '../i18n/texts';
import { navigate } from '../route/router';
import { loadStrings } from '../xrm/resourceStrings';
import { createXrm } from '../xrm/xrm';
import { useApp, type AppData } from './data';
import { addNotice, removeNotice, showProgress } from './notices';

/** Puts Xrm on the window and reads the texts of the scripts; pages wait for both. */
export function useXrm(): boolean {
  const data = useApp();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    window.Xrm = create(data);
    readStrings(data.session.language).catch((error: unknown) => addNotice({ id: 'strings', level: 'error', text: String(error), closable: true })).finally(() => setReady(true));
  }, [data]);
  return ready;
}

const create = (data: AppData): NonNullable<Window['Xrm']> =>
  createXrm({
    session: data.session,
    texts: textsOf(data.session.language),
    tables: data.tables,
    appName: data.app.name,
    appId: data.app.id,
    appUniqueName: data.app.uniqueName,
    navigate,
    quickCreate: requestQuickCreate,
    progress: showProgress,
    notify: addNotice,
    unnotify: removeNotice,
  });

/** 12 is the type of a web resource that holds texts. */
async function readStrings(language: number): Promise<void> {
  const rows = await list<{ name: string; webresourcetype: number }>('webresourceset?$select=name,webresourcetype&$filter=webresourcetype eq 12');
  const stems = new Set(rows.map((row) => row.name.replace(/(\.\d{4})?(\.resx)?$/, '')));
  await Promise.all([...stems].map((stem) => loadStrings(stem, language)));
}
