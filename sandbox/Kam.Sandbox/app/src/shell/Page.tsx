import { useEffect } from 'react';
import { DashboardPage } from '../dashboards/DashboardPage';
import { RowPage } from '../form/RowPage';
import { ListPage } from '../grid/ListPage';
import type { Route } from '../route/route';
import { navigate } from '../route/router';
import { useApp } from './data';
import { Failure } from './Failure';
import { ResourcePage } from './ResourcePage';
import { useTexts } from '../i18n/texts';

export function Page({ route }: { route: Route }): React.ReactNode {
  const { tables } = useApp();
  const texts = useTexts();
  if ((route.page === 'list' || route.page === 'row') && !tables.has(route.table)) return <Failure error={new Error(texts.noPage)} />;
  switch (route.page) {
    case 'home': return <Home />;
    case 'list': return <ListPage table={route.table} view={route.view} />;
    case 'row': return <RowPage table={route.table} id={route.id} form={route.form} defaults={route.defaults} />;
    case 'dashboard': return <DashboardPage id={route.id} />;
    case 'resource': return <ResourcePage name={route.name} data={route.data} />;
  }
}

/** An app opens at the first page of its site map. */
function Home(): React.ReactNode {
  const { areas } = useApp();
  const first = areas[0]?.groups[0]?.items[0];
  const texts = useTexts();
  useEffect(() => { if (first) void navigate(first.route, 'replace'); }, [first]);
  return first ? null : <Failure error={new Error(texts.noPage)} />;
}
