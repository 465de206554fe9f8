import type { Session } from '../api/session';
import type { TableInfo } from '../api/model';
import type { Texts } from '../i18n/en';
import type { Route } from '../route/route';

/** What the client API needs of the app around it. */
export interface XrmHost {
  session: Session;
  texts: Texts;
  tables: ReadonlyMap<string, TableInfo>;
  appName: string;
  appId: string;
  appUniqueName: string;
  navigate: (route: Route) => Promise<void>;
  quickCreate: (table: string, defaults: Record<string, string>) => Promise<{ id: string; name: string } | undefined>;
  progress: (text: string | undefined) => void;
  notify: (notice: GlobalNotice) => void;
  unnotify: (id: string) => void;
}

export interface GlobalNotice {
  id: string;
  level: 'success' | 'error' | 'warning' | 'info';
  text: string;
  action?: { label: string; run: () => void };
  closable: boolean;
}
