import type { May } from '../api/privileges';
import { gap } from '../xrm/gap';
import { findFunction, loadScript } from '../xrm/scripts';
import type { Parameter, Rule, ScriptCall } from './ribbon';

/** What a button of a ribbon stands beside: a form, or the rows chosen in a grid. */
export interface Surroundings {
  table: string;
  formState?: 'Create' | 'Existing' | 'ReadOnly';
  primaryControl: object | null;
  selectedControl: object | null;
  selectedIds: string[];
  rowId?: string;
  /** What the user may do. */
  may: May;
}

export async function call(script: ScriptCall, around: Surroundings): Promise<unknown> {
  if (script.library) await loadScript(script.library);
  return findFunction(script.functionName)(...script.parameters.map((parameter) => valueOf(parameter, around)));
}

function valueOf({ kind, value }: Parameter, around: Surroundings): unknown {
  switch (kind) {
    case 'StringParameter': return value;
    case 'BoolParameter': return value.toLowerCase() === 'true';
    case 'IntParameter': case 'DecimalParameter': return Number(value);
    case 'CrmParameter': return crmValue(value, around);
    default: return gap(`The command parameter ${kind}`);
  }
}

function crmValue(name: string, around: Surroundings): unknown {
  switch (name) {
    case 'PrimaryControl': return around.primaryControl;
    case 'SelectedControl': return around.selectedControl;
    case 'SelectedControlSelectedItemIds': return around.selectedIds;
    case 'SelectedControlSelectedItemCount': return around.selectedIds.length;
    case 'FirstSelectedItemId': return around.selectedIds[0] ?? null;
    case 'PrimaryEntityTypeName': case 'SelectedEntityTypeName': return around.table;
    case 'FirstPrimaryItemId': return around.rowId ?? null;
    case 'PrimaryItemIds': return around.rowId ? [around.rowId] : [];
    default: return gap(`The command parameter ${name}`);
  }
}

export async function holds(rules: readonly Rule[], around: Surroundings): Promise<boolean> {
  for (const rule of rules) if (!(await ruleHolds(rule, around))) return false;
  return true;
}

async function ruleHolds(rule: Rule, around: Surroundings): Promise<boolean> {
  switch (rule.kind) {
    case 'always': return true;
    case 'formState': return rule.states.includes(around.formState ?? '') !== rule.invert;
    case 'selection': return around.selectedIds.length >= rule.minimum && around.selectedIds.length <= rule.maximum;
    case 'privilege': return around.may(rule.verb, rule.table) !== rule.invert;
    case 'script': return Boolean(await call(rule.call, around)) !== rule.invert;
    case 'or': {
      for (const group of rule.groups) if (await holds(group, around)) return true;
      return false;
    }
  }
}
