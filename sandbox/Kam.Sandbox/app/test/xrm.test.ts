import { expect, test, vi } from 'vitest';
import { formContext } from '../src/xrm/formContext';
import { guarded } from '../src/xrm/gap';
import { toRoute } from '../src/xrm/navigation';
import { column, session } from './producers';

interface Attribute { getValue: () => unknown; setValue: (value: unknown) => void; addOnChange: (handler: () => void) => void; fireOnChange: () => void; getIsDirty: () => boolean; setRequiredLevel: (level: string) => void; getText: () => string }
interface Control { setVisible: (visible: boolean) => void; setNotification: (text: string, id: string) => void; clearNotification: (id: string) => void; removeOption: (value: number) => void; getOptions: () => { value: number }[] }
interface Context {
  getAttribute: (name: string) => Attribute;
  getControl: (name: string) => Control;
  data: { entity: { addOnSave: (handler: (context: { getEventArgs: () => { preventDefault: () => void } }) => void) => void; getId: () => string } };
  ui: { setFormNotification: (text: string, level: string, id: string) => void; clearFormNotification: (id: string) => void; tabs: { get: (name: string) => { sections: { get: (name: string) => { setVisible: (v: boolean) => void } } } } };
}

const actions = { save: () => Promise.resolve(true), refresh: () => Promise.resolve(), refreshRibbon: () => undefined, close: () => undefined };

function open() {
  const form = session(column('name', 'text'), column('kind', 'choice', { options: [{ value: 1, label: 'Rose' }, { value: 2, label: 'Oak' }] }));
  form.load('ab', { name: 'Rose', kind: 1 });
  const scripting = formContext(form, actions);
  return { form, scripting, context: scripting.context as Context };
}

// Supports: Form scripts
test('what a script sets is what the form holds, and is unsaved', () => {
  const { form, context } = open();
  context.getAttribute('name').setValue('Oak');
  expect([form.field('name')?.value, context.getAttribute('name').getIsDirty()]).toEqual(['Oak', true]);
});

// Supports: Form scripts
test('a script reads the words of the chosen option', () => {
  expect(open().context.getAttribute('kind').getText()).toBe('Rose');
});

// Supports: Form scripts
test('a script hides a control, asks for a value and takes an option away', () => {
  const { form, context } = open();
  context.getControl('name').setVisible(false);
  context.getAttribute('name').setRequiredLevel('required');
  context.getControl('kind').removeOption(2);
  expect([form.snapshot().controls['name']?.visible, form.field('name')?.required, context.getControl('kind').getOptions().length]).toEqual([false, 'required', 1]);
});

// Supports: Form scripts
test('a notice stands until it is cleared by its name', () => {
  const { form, context } = open();
  context.getControl('name').setNotification('No.', 'a');
  context.ui.setFormNotification('Careful.', 'WARNING', 'b');
  expect([form.snapshot().controls['name']?.notices.length, form.snapshot().notices.length]).toEqual([1, 1]);
  context.getControl('name').clearNotification('a');
  context.ui.clearFormNotification('b');
  expect([form.snapshot().controls['name']?.notices.length, form.snapshot().notices.length]).toEqual([0, 0]);
});

// Supports: Form scripts
test('a change that a script listens to reaches it', () => {
  const { context } = open();
  const handler = vi.fn();
  context.getAttribute('name').addOnChange(handler);
  context.getAttribute('name').fireOnChange();
  expect(handler).toHaveBeenCalledOnce();
});

// Supports: Form scripts
test('a save handler can forbid the save', async () => {
  const { scripting, context } = open();
  context.data.entity.addOnSave((given) => given.getEventArgs().preventDefault());
  expect(await scripting.beforeSave('save')).toBe(false);
});

// Supports: Form scripts
test('a section is reached through its tab', () => {
  const { form, context } = open();
  context.ui.tabs.get('main').sections.get('facts').setVisible(false);
  expect(form.snapshot().sections['facts']?.visible).toBe(false);
});

test('the id of a row is written as scripts expect it', () => {
  expect(open().context.data.entity.getId()).toBe('{AB}');
});

// Supports: Form scripts
test('a member that is not there throws and says its name', () => {
  const context = open().context as unknown as { ui: { process: unknown }; getNothing: unknown };
  expect(() => context.ui.process).toThrow('formContext.ui.process is not supported by the local Dataverse');
  expect(() => context.getNothing).toThrow('formContext.getNothing');
});

test('a guarded object can be awaited', async () => {
  const object = guarded('thing', { one: 1 });
  expect((await object).one).toBe(1);
});

test('a page that the sandbox does not have is a gap with its name', () => {
  expect(() => toRoute({ pageType: 'custom' })).toThrow("pageType 'custom'");
});
