import { expect, test } from 'vitest';
import type { May } from '../src/api/privileges';
import { isAt, readSiteMap, resourceOf } from '../src/shell/siteMap';

const titles = (en: string, ru: string): string => `<Titles><Title LCID="1033" Title="${en}"/><Title LCID="1049" Title="${ru}"/></Titles>`;
const map = `<SiteMap><Area Id="a">${titles('Garden', 'Сад')}<Group Id="g">${titles('All', 'Все')}
  <SubArea Id="list" Entity="plant"/>
  <SubArea Id="view" Url="/main.aspx?pagetype=entitylist&amp;etn=tree&amp;viewid={AB-1}&amp;viewtype=1039">${titles('Trees', 'Деревья')}</SubArea>
  <SubArea Id="board" ResourceId="Homepage_Dashboards" Url="/workplace/home_dashboards.aspx" DefaultDashboard="{CD-2}"/>
  <SubArea Id="page" Url="$webresource:my_/page.html" Icon="/WebResources/my_/i.svg">${titles('Page', 'Страница')}<Privilege Entity="plant" Privilege="Read,Write"/></SubArea>
  <SubArea Id="none" Url="https://elsewhere.example"/>
</Group></Area></SiteMap>`;

const items = (language: number, may: May = () => true) => readSiteMap(map, { language, table: (name) => `${name}s`, dashboards: 'Dashboards', may })[0]?.groups[0]?.items ?? [];

// Supports: Site map
test('an entity leads to its list and is called as its table is', () => {
  expect(items(1033)[0]).toMatchObject({ title: 'plants', route: { page: 'list', table: 'plant' } });
});

test('an address of a list leads to that view', () => {
  expect(items(1049)[1]).toMatchObject({ title: 'Деревья', route: { page: 'list', table: 'tree', view: 'ab-1' } });
});

// Supports: Site map; Dashboards
test('the dashboards page opens at its default', () => {
  expect(items(1033)[2]?.route).toEqual({ page: 'dashboard', id: 'cd-2' });
});

// Supports: Site map
test('a web resource is a page, with its picture', () => {
  expect(items(1033)[3]).toMatchObject({ icon: 'my_/i.svg', route: { page: 'resource', name: 'my_/page.html' } });
});

test('what leads out of the app is left out', () => {
  expect(items(1033)).toHaveLength(4);
});

test('an area is titled in the language of the user, else in English', () => {
  expect(readSiteMap(map, { language: 1031, table: () => undefined, dashboards: '', may: () => true })[0]?.title).toBe('Garden');
});

// Supports: Site map
test('a list is left out for who may not read its rows', () => {
  expect(items(1033, (verb, table) => !(verb === 'Read' && table === 'plant'))[0]?.id).toBe('view');
});

// Supports: Site map
test('a page is left out for who lacks the privilege that it names', () => {
  expect(items(1033, (verb) => verb !== 'Write').map((item) => item.id)).not.toContain('page');
});

test('a row belongs to the list of its table', () => {
  expect(isAt({ id: 'x', title: '', route: { page: 'list', table: 'plant' } }, { page: 'row', table: 'plant', id: '1' })).toBe(true);
});

test('a web resource is named in two ways', () => {
  expect([resourceOf('$webresource:a/b'), resourceOf('/WebResources/a/b'), resourceOf('AddConnection')]).toEqual(['a/b', 'a/b', undefined]);
});
