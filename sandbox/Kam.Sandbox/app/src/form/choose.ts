import { formType, type FormRow } from '../api/forms';
import { parseForm } from './parse';
import type { FormModel } from './model';

export interface AvailableForm { row: FormRow; model: FormModel }

/** The main forms a user may see: those of the user's roles before those that are for everyone; else those to fall back on. */
export function availableForms(forms: readonly FormRow[], roleIds: readonly string[], language: number): AvailableForm[] {
  const own = new Set(roleIds.map((id) => id.toLowerCase()));
  const all = forms
    .filter((row) => row.type === formType.main)
    .map((row) => ({ row, model: parseForm(row.xml, language) }))
    .sort((a, b) => rank(a) - rank(b) || a.model.order - b.model.order || a.row.name.localeCompare(b.row.name));
  const shown = all.filter(({ model }) => model.roles.length === 0 || model.roles.some((role) => own.has(role)));
  return shown.length > 0 ? shown : all.filter(({ model }) => model.fallback);
}

const rank = ({ row, model }: AvailableForm): number => (model.roles.length > 0 ? 0 : 2) + (row.isDefault ? 0 : 1);

const key = (table: string): string => `form:${table}`;

/** The form asked for, else the one used last, else the first. */
export function chooseForm(forms: readonly AvailableForm[], table: string, wanted: string | undefined): AvailableForm | undefined {
  const last = localStorage.getItem(key(table));
  return forms.find((f) => f.row.id === wanted) ?? forms.find((f) => f.row.id === last) ?? forms[0];
}

export const rememberForm = (table: string, id: string): void => localStorage.setItem(key(table), id);
