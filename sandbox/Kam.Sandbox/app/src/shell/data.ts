import { createContext, useContext } from 'react';
import { readApp, type AppModule } from '../api/app';
import { moveClock } from '../api/clock';
import { tables } from '../api/metadata';
import type { TableInfo } from '../api/model';
import { readPrivileges, type May } from '../api/privileges';
import { openSession, sandboxToday, type Session } from '../api/session';
import { textsOf } from '../i18n/texts';
import { readSiteMap, type Area } from './siteMap';

/** What every page of the app stands on; read once, before the first page. */
export interface AppData {
  session: Session;
  app: AppModule;
  areas: Area[];
  tables: ReadonlyMap<string, TableInfo>;
  may: May;
  today: Date;
  isAnotherDay: boolean;
}

export async function loadApp(wanted: string | undefined): Promise<AppData> {
  const [session, app, today] = await Promise.all([openSession(), readApp(wanted), sandboxToday()]);
  const [all, may] = await Promise.all([tables(session.language), readPrivileges(session.userId, session.roles.map((role) => role.roleid))]);
  const areas = readSiteMap(app.siteMapXml, {
    language: session.language,
    table: (name) => all.get(name)?.collectionLabel,
    dashboards: textsOf(session.language).dashboards,
    may,
  });
  return { session, app, areas, tables: all, may, today, isAnotherDay: moveClock(today) };
}

export const AppContext = createContext<AppData | undefined>(undefined);

export function useApp(): AppData {
  const data = useContext(AppContext);
  if (!data) throw new Error('A page outside the app.');
  return data;
}

/** The sign of a currency, of the base currency when a row names none. */
export function currencySign(session: Session, currencyId: string | undefined): string {
  const wanted = (currencyId ?? session.baseCurrencyId).toLowerCase();
  return session.currencies.find((c) => c.transactioncurrencyid.toLowerCase() === wanted)?.currencysymbol ?? '';
}
