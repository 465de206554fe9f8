/** A page of the app, as its address names it. */
export type Route =
  | { page: 'home' }
  | { page: 'list'; table: string; view?: string }
  | { page: 'row'; table: string; id?: string; form?: string; defaults?: Record<string, string> }
  | { page: 'dashboard'; id?: string }
  | { page: 'resource'; name: string; data?: string };

const clean = (id: string | null): string | undefined => id?.replace(/[{}]/g, '').toLowerCase() || undefined;

export function parseRoute(search: string): Route {
  const query = new URLSearchParams(search);
  const table = query.get('etn') ?? undefined;
  switch (query.get('pagetype')) {
    case 'entitylist': return table ? { page: 'list', table, view: clean(query.get('viewid')) } : { page: 'home' };
    case 'entityrecord':
      return table
        ? { page: 'row', table, id: clean(query.get('id')), form: clean(query.get('formid')), defaults: parseDefaults(query.get('extraqs')) }
        : { page: 'home' };
    case 'dashboard': return { page: 'dashboard', id: clean(query.get('id')) };
    case 'webresource': {
      const name = query.get('webresourceName');
      return name ? { page: 'resource', name, data: query.get('data') ?? undefined } : { page: 'home' };
    }
    default: return { page: 'home' };
  }
}

function parseDefaults(text: string | null): Record<string, string> | undefined {
  return text ? Object.fromEntries(new URLSearchParams(text)) : undefined;
}

export function routeAddress(route: Route, app: string | undefined): string {
  const query = new URLSearchParams();
  if (app) query.set('appid', app);
  for (const [key, value] of Object.entries(parameters(route))) if (value) query.set(key, value);
  return `/main.aspx?${query.toString()}`;
}

function parameters(route: Route): Record<string, string | undefined> {
  switch (route.page) {
    case 'home': return {};
    case 'list': return { pagetype: 'entitylist', etn: route.table, viewid: route.view };
    case 'row':
      return {
        pagetype: 'entityrecord', etn: route.table, id: route.id, formid: route.form,
        extraqs: route.defaults ? new URLSearchParams(route.defaults).toString() : undefined,
      };
    case 'dashboard': return { pagetype: 'dashboard', id: route.id };
    case 'resource': return { pagetype: 'webresource', webresourceName: route.name, data: route.data };
  }
}

export const appOf = (search: string): string | undefined => {
  const query = new URLSearchParams(search);
  return query.get('appid') ?? query.get('app') ?? undefined;
};
