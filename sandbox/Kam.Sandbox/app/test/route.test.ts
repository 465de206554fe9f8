import { expect, test } from 'vitest';
import { parseRoute, routeAddress, type Route } from '../src/route/route';

const routes: Route[] = [
  { page: 'list', table: 'plant', view: 'v1' },
  { page: 'row', table: 'plant', id: 'r1', form: 'f1', defaults: { clientid: 'c', clientidname: 'Rose & Co' } },
  { page: 'dashboard', id: 'd1' },
  { page: 'resource', name: 'my_/page.html', data: 'a=1' },
];

test.each(routes)('an address leads back to its page: $page', (route) => {
  expect(parseRoute(new URL(routeAddress(route, 'app1'), 'http://localhost').search)).toEqual(route);
});

// Supports: Addresses and ways back
test('ids in braces and capitals are the same ids', () => {
  expect(parseRoute('?pagetype=entityrecord&etn=plant&id=%7BAB%7D')).toMatchObject({ id: 'ab' });
});

// Supports: Addresses and ways back
test('an address that names no page leads home', () => {
  expect(parseRoute('?appid=1&pagetype=nothing')).toEqual({ page: 'home' });
});
