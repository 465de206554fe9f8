import { expect, test } from 'vitest';
import { quickFindColumns, rewrite, viewSort } from '../src/grid/fetchXml';

const view = '<fetch version="1.0" mapping="logical" top="5"><entity name="plant"><attribute name="name"/><order attribute="name" descending="false"/><link-entity name="account" from="accountid" to="accountid" alias="client"><attribute name="city"/></link-entity></entity></fetch>';

// Supports: Views; Sorting, search and pages of lists
test('a page of a view is asked for with its count and the number of all rows', () => {
  expect(rewrite(view, { page: 2, count: 50 })).toMatch(/^<fetch [^>]*count="50" page="2" returntotalrecordcount="true"/);
});

test('a page replaces the top of a view, which cannot stand beside it', () => {
  expect(rewrite(view, { page: 1, count: 50 })).not.toContain('top=');
});

// Supports: Sorting, search and pages of lists
test('a click on a heading replaces the order of the view', () => {
  const asked = rewrite(view, { sort: { column: 'weight', descending: true } });
  expect(asked).toContain('<order attribute="weight" descending="true"/>');
  expect(asked).not.toContain('<order attribute="name"');
});

// Supports: Columns of views from linked tables
test('a linked column is sorted in its link', () => {
  expect(rewrite(view, { sort: { column: 'city', alias: 'client', descending: false } })).toMatch(/<attribute name="city"\/><order attribute="city" descending="false"\/><\/link-entity>/);
});

test('rows of one parent are asked for by its lookup', () => {
  expect(rewrite(view, { related: { column: 'accountid', id: 'x' } })).toContain('<condition attribute="accountid" operator="eq" value="x"/>');
});

// Supports: Sorting, search and pages of lists
test('a search looks at the start of texts, in all columns of the quick find', () => {
  const asked = rewrite(view, { search: { text: 'ro&se', columns: [{ name: 'name', kind: 'text' }, { name: 'owner', kind: 'lookup' }] } });
  expect(asked).toContain('<filter type="or"><condition attribute="name" operator="like" value="ro&amp;se%"/><condition attribute="ownername" operator="like" value="ro&amp;se%"/></filter>');
});

test('a star before the text looks inside', () => {
  expect(rewrite(view, { search: { text: '*rose', columns: [{ name: 'name', kind: 'text' }] } })).toContain('value="%rose%"');
});

test('a number column takes part in a search for a number only', () => {
  const columns = [{ name: 'weight', kind: 'number' as const }];
  expect(rewrite(view, { search: { text: '7', columns } })).toContain('<condition attribute="weight" operator="eq" value="7"/>');
  expect(rewrite(view, { search: { text: 'rose', columns } })).not.toContain('<filter');
});

test('a column asked for besides the view is added once', () => {
  expect(rewrite(view, { also: ['name', 'currency'] }).match(/<attribute /g)).toHaveLength(3);
});

test('the order of a view marks its heading', () => {
  expect(viewSort(view)).toEqual({ column: 'name', descending: false });
});

// Supports: Sorting, search and pages of lists
test('a quick find looks into the columns of its own filter only', () => {
  const quick = '<fetch><entity name="plant"><filter type="and"><condition attribute="statecode" operator="eq" value="0"/></filter><filter type="or" isquickfindfields="1"><condition attribute="name" operator="like" value="{0}"/></filter></entity></fetch>';
  expect(quickFindColumns(quick)).toEqual(['name']);
});
