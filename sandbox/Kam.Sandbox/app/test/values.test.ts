import { expect, test } from 'vitest';
import { payload, readValue, sameValue } from '../src/format/values';
import { displayValue } from '../src/format/display';
import { column } from './producers';

const context = { language: 1033, yes: 'Yes', no: 'No', currency: '$' };
const client = column('clientid', 'lookup', { targets: ['account'] });
const bind = () => ({ property: 'my_ClientId', set: 'accounts' });

// Supports: Fields of every type
test('a date without an hour is that day everywhere', () => {
  expect(readValue(column('on', 'date'), { on: '2020-06-01' })).toEqual(new Date(2020, 5, 1));
});

test('a date without an hour is written as that day', () => {
  expect(payload([[column('on', 'date'), new Date(2020, 5, 1)]], bind)).toEqual({ on: '2020-06-01' });
});

test('a lookup is read with its name and table', () => {
  const row = { _clientid_value: 'AB', '_clientid_value@OData.Community.Display.V1.FormattedValue': 'Rose', '_clientid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account' };
  expect(readValue(client, row)).toEqual([{ id: 'ab', name: 'Rose', entityType: 'account' }]);
});

// Supports: Fields of every type
test('a lookup is written as a bind, and as null to clear it', () => {
  expect(payload([[client, [{ id: '{AB}', name: '', entityType: 'account' }]]], bind)).toEqual({ 'my_ClientId@odata.bind': '/accounts(AB)' });
  expect(payload([[client, null]], bind)).toEqual({ 'my_ClientId@odata.bind': null });
});

// Supports: Fields of every type
test('several choices travel as a list of numbers in a text', () => {
  const several = column('kinds', 'choices');
  expect(readValue(several, { kinds: '1,2' })).toEqual([1, 2]);
  expect(payload([[several, [1, 2]]], bind)).toEqual({ kinds: '1,2' });
});

test('nothing, an empty text and an empty list are one value', () => {
  expect([sameValue(null, ''), sameValue('', []), sameValue(0, null), sameValue(false, null)]).toEqual([true, true, false, false]);
});

test('two references to one row are one value, whatever their names', () => {
  expect(sameValue([{ id: '{AB}', name: 'x', entityType: 'a' }], [{ id: 'ab', name: 'y', entityType: 'a' }])).toBe(true);
});

// Supports: Fields of every type
test('an option is shown by its label and money with its sign', () => {
  expect(displayValue(column('kind', 'choice', { options: [{ value: 1, label: 'Rose' }] }), 1, context)).toBe('Rose');
  expect(displayValue(column('price', 'money', { precision: 2 }), 5, context)).toBe('$5.00');
});
