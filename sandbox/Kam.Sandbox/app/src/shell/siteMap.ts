import { pick } from '../api/labels';
import type { May, Verb } from '../api/privileges';
import { bare } from '../api/views';
import { childrenOf, number, parseXml } from '../api/xml';
import type { Route } from '../route/route';

export interface SubArea {
  id: string;
  title: string;
  icon?: string;
  route: Route;
}

export interface Group { id: string; title: string; items: SubArea[] }
export interface Area { id: string; title: string; groups: Group[] }

export interface SiteMapNames {
  language: number;
  /** What a table is called in the plural; undefined for a table that is not there. */
  table: (name: string) => string | undefined;
  dashboards: string;
  may: May;
}

export function readSiteMap(xml: string, names: SiteMapNames): Area[] {
  const root = parseXml(xml);
  const map = root.tagName === 'SiteMap' ? root : (childrenOf(root, 'SiteMap')[0] ?? root);
  return childrenOf(map, 'Area').map((area) => ({
    id: area.getAttribute('Id') ?? '',
    title: titleOf(area, names.language),
    groups: childrenOf(area, 'Group').map((group) => readGroup(group, names)).filter((group) => group.items.length > 0),
  })).filter((area) => area.groups.length > 0);
}

function readGroup(group: Element, names: SiteMapNames): Group {
  return {
    id: group.getAttribute('Id') ?? '',
    title: titleOf(group, names.language),
    items: childrenOf(group, 'SubArea').map((item) => readSubArea(item, names)).filter((item) => item !== undefined),
  };
}

function readSubArea(item: Element, names: SiteMapNames): SubArea | undefined {
  const route = routeOf(item);
  if (!route || !isAllowed(item, route, names.may)) return undefined;
  return {
    id: item.getAttribute('Id') ?? '',
    title: titleOf(item, names.language) || ownTitle(route, names),
    icon: resourceOf(item.getAttribute('VectorIcon') ?? item.getAttribute('Icon')),
    route,
  };
}

/** A page is left out for who may not read its rows, or lacks a privilege that it names. */
function isAllowed(item: Element, route: Route, may: May): boolean {
  if (route.page === 'list' && !may('Read', route.table)) return false;
  return childrenOf(item, 'Privilege').every((privilege) => {
    const verbs = (privilege.getAttribute('Privilege') ?? '').split(',').filter(isVerb);
    return verbs.every((verb) => may(verb, privilege.getAttribute('Entity') ?? ''));
  });
}

const isVerb = (text: string): text is Verb => ['Create', 'Read', 'Write', 'Delete'].includes(text);

function ownTitle(route: Route, names: SiteMapNames): string {
  if (route.page === 'list') return names.table(route.table) ?? route.table;
  return route.page === 'dashboard' ? names.dashboards : '';
}

function routeOf(item: Element): Route | undefined {
  const table = item.getAttribute('Entity');
  const url = item.getAttribute('Url') ?? '';
  const resource = resourceOf(url);
  if (resource) return { page: 'resource', name: resource };
  if (item.getAttribute('ResourceId') === 'Homepage_Dashboards' || url.includes('home_dashboards')) {
    const id = item.getAttribute('DefaultDashboard');
    return { page: 'dashboard', id: id ? bare(id) : undefined };
  }
  const view = /viewid=([^&]+)/i.exec(decodeURIComponent(url))?.[1];
  const named = table ?? /etn=([^&]+)/i.exec(url)?.[1];
  return named ? { page: 'list', table: named.toLowerCase(), view: view ? bare(view) : undefined } : undefined;
}

/** The name behind "$webresource:". */
export const resourceOf = (text: string | null | undefined): string | undefined =>
  /^\$webresource:(.+)$/i.exec(text ?? '')?.[1] ?? /^\/?WebResources\/(.+)$/i.exec(text ?? '')?.[1];

function titleOf(element: Element, language: number): string {
  const titles = childrenOf(childrenOf(element, 'Titles')[0], 'Title')
    .map((title) => ({ language: number(title, 'LCID', 0), text: title.getAttribute('Title') ?? '' }));
  return pick(titles, language) ?? element.getAttribute('Title') ?? '';
}

export const isAt = (item: SubArea, route: Route): boolean => {
  if (item.route.page === 'list') return (route.page === 'list' || route.page === 'row') && route.table === item.route.table;
  if (item.route.page === 'resource') return route.page === 'resource' && route.name === item.route.name;
  return route.page === item.route.page;
};
