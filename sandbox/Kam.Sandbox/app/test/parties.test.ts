import { expect, test } from 'vitest';
import { partyRows } from '../src/api/parties';
import { activityDefaults } from '../src/form/NewActivity';
import { bodyOf } from '../src/form/save';
import { readValue } from '../src/format/values';
import { column, session } from './producers';

const required = column('requiredattendees', 'parties');
const optional = column('optionalattendees', 'parties');
const anna = { id: 'a', name: 'Anna', entityType: 'contact' };
const party = (type: number, id: string, name: string) => ({
  participationtypemask: type, _partyid_value: id, '_partyid_value@OData.Community.Display.V1.FormattedValue': name, '_partyid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'contact',
});
const row = { plant_activity_parties: [party(5, 'A', 'Anna'), party(6, 'B', 'Boris'), party(9, 'M', 'Me')] };

// Supports: Parties and activities
test('a list of parties is read from the rows of its type', () => {
  expect([readValue(required, row), readValue(optional, row)]).toEqual([[anna], [{ id: 'b', name: 'Boris', entityType: 'contact' }]]);
});

// Supports: Parties and activities
test('somebody without a row stays by name and is written as an address', () => {
  const value = readValue(required, { x_activity_parties: [{ participationtypemask: 5, _partyid_value: null, partyidname: 'who@example.com' }] });
  expect(partyRows(required, value, new Map())).toEqual([{ participationtypemask: 5, addressused: 'who@example.com' }]);
});

test('a change of one list sends all of them, also those that the form does not show', () => {
  const form = session(column('name', 'text'), required);
  form.table.columns.set('optionalattendees', optional);
  form.load('1', { name: 'Meeting', ...row });
  form.setField('requiredattendees', { value: null });
  expect(bodyOf(form, new Map())).toEqual({ plant_activity_parties: [{ participationtypemask: 6, 'partyid_contact@odata.bind': '/contacts(b)' }] });
});

test('parties that have not changed are not sent', () => {
  const form = session(column('name', 'text'), required);
  form.load('1', { name: 'Meeting', ...row });
  form.setField('name', { value: 'Visit' });
  expect(bodyOf(form, new Map())).toEqual({ name: 'Visit' });
});

// Supports: Parties and activities
test('a meeting begun for a contact is with that contact, in the next half hour', () => {
  const defaults = activityDefaults('appointment', anna, new Date('2020-06-01T10:05:00Z'));
  expect(defaults).toMatchObject({ regardingobjectid: 'a', requiredattendees: 'a', scheduledstart: '2020-06-01T10:30:00.000Z', scheduledend: '2020-06-01T11:00:00.000Z' });
});
