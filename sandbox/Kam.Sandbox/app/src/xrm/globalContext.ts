import { bare } from '../api/views';
import { guarded } from './gap';
import type { XrmHost } from './host';
import { collectionOf } from './attribute';

/** Xrm.Utility.getGlobalContext() */
export function globalContext(host: XrmHost): object {
  const { session } = host;
  const roles = session.roles.map((role) => ({ id: role.roleid, name: role.name }));
  return guarded('globalContext', {
    client: guarded('client', { getClient: () => 'Web', getClientState: () => 'Online', getFormFactor: () => (innerWidth < 600 ? 3 : 1), isOffline: () => false }),
    userSettings: guarded('userSettings', {
      userId: `{${session.userId.toUpperCase()}}`,
      userName: session.userName,
      languageId: session.language,
      roles: collectionOf(() => roles),
      securityRoles: roles.map((role) => role.id),
      isRTL: false,
      getTimeZoneOffsetMinutes: () => -new Date().getTimezoneOffset(),
    }),
    organizationSettings: guarded('organizationSettings', {
      uniqueName: session.organizationName,
      organizationId: session.organizationId,
      languageId: 1033,
      baseCurrencyId: session.baseCurrencyId,
      defaultCurrencyId: session.baseCurrencyId,
      baseCurrency: { id: session.baseCurrencyId, entityType: 'transactioncurrency', name: session.currencies.find((c) => bare(c.transactioncurrencyid) === bare(session.baseCurrencyId))?.currencyname ?? '' },
    }),
    getClientUrl: () => location.origin,
    getCurrentAppUrl: () => `${location.origin}/main.aspx?appid=${host.appId}`,
    getCurrentAppName: () => Promise.resolve(host.appName),
    getCurrentAppProperties: () => Promise.resolve({ appId: host.appId, displayName: host.appName, uniqueName: host.appUniqueName }),
    getVersion: () => '9.2.0.0',
    getWebResourceUrl: (name: string) => `${location.origin}/WebResources/${name}`,
    prependOrgName: (path: string) => path,
    isOnPremises: () => false,
  });
}
