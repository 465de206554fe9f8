import { table } from '../api/metadata';
import { globalContext } from './globalContext';
import { guarded } from './gap';
import type { XrmHost } from './host';
import { navigation } from './navigation';
import { resourceString } from './resourceStrings';
import { webApi } from './webApi';

interface NotificationOptions {
  type: number;
  level: 1 | 2 | 3 | 4;
  message: string;
  showCloseButton?: boolean;
  action?: { actionLabel: string; eventHandler: () => void };
}

const levels = { 1: 'success', 2: 'error', 3: 'warning', 4: 'info' } as const;

/** The global Xrm of form scripts, commands and pages. */
export function createXrm(host: XrmHost): { Utility: { getGlobalContext: () => object } } {
  const context = globalContext(host);
  return guarded('Xrm', {
    WebApi: webApi(host),
    Navigation: navigation(host),
    Utility: guarded('Xrm.Utility', {
      getGlobalContext: () => context,
      getResourceString: (name: string, key: string) => resourceString(name, key) ?? null,
      getEntityMetadata: (name: string, columns?: string[]) => entityMetadata(host, name, columns),
      showProgressIndicator: (text: string) => host.progress(text),
      closeProgressIndicator: () => host.progress(undefined),
    }),
    App: guarded('Xrm.App', {
      addGlobalNotification: (options: NotificationOptions) => Promise.resolve(notify(host, options)),
      clearGlobalNotification: (id: string) => {
        host.unnotify(id);
        return Promise.resolve();
      },
    }),
  });
}

function notify(host: XrmHost, options: NotificationOptions): string {
  const id = crypto.randomUUID();
  const action = options.action && { label: options.action.actionLabel, run: options.action.eventHandler };
  host.notify({ id, level: levels[options.level], text: options.message, action, closable: options.showCloseButton ?? false });
  return id;
}

async function entityMetadata(host: XrmHost, name: string, columns: string[] = []): Promise<object> {
  const found = await table(name, host.session.language);
  const attributes = columns.map((column) => found.columns.get(column)).filter((column) => column !== undefined);
  return guarded(`entityMetadata(${name})`, {
    LogicalName: found.name,
    EntitySetName: found.set,
    PrimaryIdAttribute: found.id,
    PrimaryNameAttribute: found.primaryName,
    ObjectTypeCode: found.typeCode,
    DisplayName: found.label,
    DisplayCollectionName: found.collectionLabel,
    Attributes: guarded('Attributes', {
      get: (key?: string) => (key ? attributes.find((a) => a.name === key) : attributes),
      getLength: () => attributes.length,
    }),
  });
}
