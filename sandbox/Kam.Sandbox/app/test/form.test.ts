import { expect, test, vi } from 'vitest';
import { availableForms, chooseForm } from '../src/form/choose';
import { startValues } from '../src/form/defaults';
import { parseForm } from '../src/form/parse';
import { bodyOf, fieldsToSend } from '../src/form/save';
import { problemsOf } from '../src/form/state';
import { column, formXml, session, table } from './producers';

const name = column('name', 'text', { required: true });
const weight = column('weight', 'integer');

test('what was loaded is not dirty, what is changed is, and what is changed back is not', () => {
  const form = session(name, weight);
  form.load('1', { name: 'Rose', weight: 3 });
  const seen = [form.isDirty];
  form.setField('weight', { value: 4 });
  seen.push(form.isDirty);
  form.setField('weight', { value: 3 });
  expect([...seen, form.isDirty]).toEqual([false, true, false]);
});

// Supports: Saving and what keeps it back
test('an update sends what was changed', () => {
  const form = session(name, weight);
  form.load('1', { name: 'Rose', weight: 3 });
  form.setField('weight', { value: 4 });
  expect(bodyOf(form, new Map())).toEqual({ weight: 4 });
});

test('a create sends all that has a value', () => {
  const form = session(name, weight, column('locked', 'text', { creatable: false }));
  form.start(new Map<string, string | number>([['name', 'Rose'], ['locked', 'x']]));
  expect(fieldsToSend(form.snapshot()).map((field) => field.column.name)).toEqual(['name']);
});

test('what a new row starts with may be left without a question, what is typed may not', () => {
  const form = session(name);
  form.start(new Map([['name', 'Rose']]));
  const before = form.isDirty;
  form.setField('name', { value: 'Oak' });
  expect([before, form.isDirty]).toEqual([false, true]);
});

test('what is dropped is as it was loaded', () => {
  const form = session(name);
  form.load('1', { name: 'Rose' });
  form.setField('name', { value: 'Oak' });
  form.revert();
  expect([form.field('name')?.value, form.isDirty]).toEqual(['Rose', false]);
});

// Supports: Saving and what keeps it back
test('a save is kept back by a required value that is missing', () => {
  const form = session(name, weight);
  form.start(new Map());
  expect(problemsOf(form.snapshot())).toEqual([{ column: 'name', label: 'name', missing: true, text: '' }]);
});

// Supports: Saving and what keeps it back
test('a save is kept back by a notice that a script has put on a field', () => {
  const form = session(weight);
  form.setControl('weight', { notices: [{ id: 'a', text: 'Too light.', level: 'ERROR' }] });
  expect(problemsOf(form.snapshot())[0]?.text).toBe('Too light.');
});

test('a reload takes what the server made of the row', () => {
  const form = session(name);
  form.load('1', { name: 'rose' });
  form.setField('name', { value: 'x' });
  form.load('1', { name: 'ROSE' });
  expect([form.field('name')?.value, form.isDirty]).toEqual(['ROSE', false]);
});

test('change handlers run once a person has finished, and only for another value', () => {
  const form = session(name);
  const handler = vi.fn();
  form.onChange('name', handler);
  form.setField('name', { value: 'R' });
  form.setField('name', { value: 'Ro' });
  form.commit('name');
  form.commit('name');
  expect(handler).toHaveBeenCalledTimes(1);
});

test('an inactive row is of the read-only type', () => {
  const form = session(name);
  form.load('1', { name: 'Rose', statecode: 1 });
  expect([form.type, form.isInactive]).toEqual([3, true]);
});

// Supports: Defaults and parents of new rows
test('a new row starts with defaults, its owner, and the parent that the address names', () => {
  const user = { userId: 'u', userName: 'Ann', currencies: [], baseCurrencyId: '' } as unknown as Parameters<typeof startValues>[1];
  const columns = table(column('kind', 'choice', { defaultValue: 7 }), column('ownerid', 'lookup'), column('clientid', 'lookup'), weight);
  const values = startValues(columns, user, { clientid: 'c', clientidname: 'Client', clientidtype: 'account', weight: '3' });
  expect(Object.fromEntries(values)).toEqual({
    kind: 7, weight: 3, ownerid: [{ id: 'u', name: 'Ann', entityType: 'systemuser' }], clientid: [{ id: 'c', name: 'Client', entityType: 'account' }],
  });
});

const events = '<events><event name="onchange" attribute="Name"><Handlers><Handler functionName="A.b" libraryName="a.js" enabled="true" passExecutionContext="true" parameters="1, \'x\'"/></Handlers></event></events><formLibraries><Library name="a.js"/></formLibraries>';

// Supports: Form scripts
test('the handlers of a form are read with what they are given', () => {
  expect(parseForm(formXml([name], events), 1033).events[0]).toEqual({
    name: 'onchange', attribute: 'name', handlers: [{ functionName: 'A.b', library: 'a.js', passContext: true, parameters: [1, 'x'] }],
  });
});

const row = (id: string, xml: string) => ({ id, name: id, table: 'plant', type: 2, xml, isDefault: false });

// Supports: Forms for roles
test('a form for a role is for those who have it, and then comes first', () => {
  const rows = [row('all', formXml([name])), row('mine', formXml([name], '<DisplayConditions><Role Id="{R}"/></DisplayConditions>'))];
  expect(availableForms(rows, ['r'], 1033).map((f) => f.row.id)).toEqual(['mine', 'all']);
  expect(availableForms(rows, [], 1033).map((f) => f.row.id)).toEqual(['all']);
});

// Supports: Forms for roles
test('who has no role for any form falls back on those made for that', () => {
  const only = (fallback: boolean) => row('mine', formXml([name], `<DisplayConditions FallbackForm="${fallback}"><Role Id="{R}"/></DisplayConditions>`));
  expect([availableForms([only(true)], [], 1033).length, availableForms([only(false)], [], 1033).length]).toEqual([1, 0]);
});

test('the form that the address names is taken', () => {
  const forms = availableForms([row('a', formXml([name])), row('b', formXml([name]))], [], 1033);
  expect(chooseForm(forms, 'plant', 'b')?.row.id).toBe('b');
});
