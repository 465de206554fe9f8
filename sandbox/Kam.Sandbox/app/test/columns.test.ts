import { expect, test } from 'vitest';
import { toColumn } from '../src/api/columns';

const label = (en: string, ru: string) => ({ LocalizedLabels: [{ Label: en, LanguageCode: 1033 }, { Label: ru, LanguageCode: 1049 }] });

// Supports: English and Russian
test('a column is called in the language of the user', () => {
  expect(toColumn({ LogicalName: 'a', AttributeType: 'String', DisplayName: label('Name', 'Имя') }, undefined, 1049).label).toBe('Имя');
});

test('a required column is marked', () => {
  expect(toColumn({ LogicalName: 'a', AttributeType: 'String', RequiredLevel: { Value: 'ApplicationRequired' } }, undefined, 1033).required).toBe(true);
});

test('a choice shared between tables has its options too', () => {
  const choice = { LogicalName: 'a', DefaultFormValue: -1, OptionSet: null, GlobalOptionSet: { Options: [{ Value: 1, Label: label('Rose', 'Роза') }] } };
  expect(toColumn({ LogicalName: 'a', AttributeType: 'Picklist' }, choice, 1033)).toMatchObject({ options: [{ value: 1, label: 'Rose' }], defaultValue: undefined });
});

test('a yes-or-no column has two options and a default', () => {
  const choice = { LogicalName: 'a', DefaultValue: true, OptionSet: { TrueOption: { Value: 1 }, FalseOption: { Value: 0 } } };
  expect(toColumn({ LogicalName: 'a', AttributeType: 'Boolean' }, choice, 1033)).toMatchObject({ kind: 'boolean', defaultValue: 1 });
});

test('a date without an hour is told from one with it', () => {
  const kind = (Format: string, behavior: string) => toColumn({ LogicalName: 'a', AttributeType: 'DateTime', Format, DateTimeBehavior: { Value: behavior } }, undefined, 1033).kind;
  expect([kind('DateOnly', 'DateOnly'), kind('DateAndTime', 'UserLocal')]).toEqual(['date', 'datetime']);
});

test('several choices are told from one, though both are virtual', () => {
  expect(toColumn({ LogicalName: 'a', AttributeType: 'Virtual', AttributeTypeName: { Value: 'MultiSelectPicklistType' } }, undefined, 1033).kind).toBe('choices');
});
