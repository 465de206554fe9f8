import type { Column } from '../api/model';
import type { Row } from '../api/rows';
import type { Value } from '../format/values';
import { isEmpty, sameValue } from '../format/values';
import type { FormModel } from './model';
import { cellsOf } from './model';

export type RequiredLevel = 'none' | 'recommended' | 'required';
export type NoticeLevel = 'ERROR' | 'WARNING' | 'INFO';

export interface Field {
  column: Column;
  value: Value;
  /** What the server has. */
  original: Value;
  required: RequiredLevel;
  submit: 'always' | 'dirty' | 'never';
  /** Why what was typed is no value. */
  problem?: string;
}

export interface Notice { id: string; text: string; level: NoticeLevel }

export interface ControlState {
  id: string;
  column?: string;
  label: string;
  visible: boolean;
  disabled: boolean;
  notices: Notice[];
  /** The options left to choose from, when a script has taken some away. */
  options?: number[];
}

export interface Rights { write: boolean; remove: boolean; assign: boolean }

const allRights: Rights = { write: true, remove: true, assign: true };

export interface Part { visible: boolean; label: string }

export interface FormState {
  id?: string;
  row: Row;
  fields: Record<string, Field>;
  controls: Record<string, ControlState>;
  tabs: Record<string, Part>;
  sections: Record<string, Part>;
  notices: Notice[];
  activeTab: string;
  /** What the user may do with this row. */
  rights: Rights;
  /** Missing required values are marked once a save has been tried. */
  tried: boolean;
  saving: boolean;
  /** Counts the loads, so that lists beside the fields know when to read again. */
  revision: number;
}

export const isDirty = (field: Field): boolean => !sameValue(field.value, field.original) || field.problem !== undefined;

export const dirtyFields = (state: FormState): Field[] => Object.values(state.fields).filter(isDirty);

export interface Problem { column: string; label: string; missing: boolean; text: string }

/** What keeps the form from being saved, in the order of its fields. */
export function problemsOf(state: FormState): Problem[] {
  return Object.values(state.controls).flatMap((control): Problem[] => {
    const field = control.column ? state.fields[control.column] : undefined;
    if (!field) return [];
    const found = { column: field.column.name, label: control.label };
    const refused = control.notices.find((notice) => notice.level === 'ERROR');
    if (field.problem) return [{ ...found, missing: false, text: field.problem }];
    if (refused) return [{ ...found, missing: false, text: refused.text }];
    return field.required === 'required' && control.visible && isEmpty(field.value) ? [{ ...found, missing: true, text: '' }] : [];
  }).filter((problem, index, all) => all.findIndex((p) => p.column === problem.column) === index);
}

export function initialState(model: FormModel, columns: ReadonlyMap<string, Column>): FormState {
  const cells = cellsOf(model);
  const named = <T>(entries: [string, T][]): Record<string, T> => Object.fromEntries(entries);
  const sections = model.tabs.flatMap((tab) => tab.columns).flatMap((column) => column.sections);
  return {
    row: {},
    fields: named(cells.flatMap((cell): [string, Field][] => {
      const column = columns.get(cell.control?.column ?? '');
      return column ? [[column.name, { column, value: null, original: null, required: levelOf(column), submit: 'dirty' }]] : [];
    })),
    controls: named(cells.flatMap((cell): [string, ControlState][] => {
      const control = cell.control;
      if (!control) return [];
      const column = columns.get(control.column ?? '');
      return [[control.id, {
        id: control.id, column: column?.name, label: cell.label || column?.label || control.id,
        visible: cell.visible, disabled: control.disabled, notices: [],
      }]];
    })),
    tabs: named(model.tabs.map((tab) => [tab.name, { visible: tab.visible, label: tab.label }])),
    sections: named(sections.map((section) => [section.name, { visible: section.visible, label: section.label }])),
    notices: [],
    activeTab: model.tabs.find((tab) => tab.visible)?.name ?? '',
    rights: allRights,
    tried: false,
    saving: false,
    revision: 0,
  };
}

const levelOf = (column: Column): RequiredLevel => (column.required ? 'required' : column.recommended ? 'recommended' : 'none');
