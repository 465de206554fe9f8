import { list } from './http';
import { labelText, type LabelData } from './labels';
import type { Column, Kind, Option } from './model';

interface AttributeRow {
  LogicalName: string;
  AttributeType: string;
  AttributeTypeName?: { Value: string } | null;
  AttributeOf?: string | null;
  DisplayName?: LabelData;
  Description?: LabelData;
  RequiredLevel?: { Value: string };
  IsValidForCreate?: boolean;
  IsValidForUpdate?: boolean;
  MaxLength?: number;
  MinValue?: number;
  MaxValue?: number;
  Precision?: number;
  Format?: string | null;
  FormatName?: { Value: string } | null;
  DateTimeBehavior?: { Value: string } | null;
  Targets?: string[];
}

interface OptionRow { Value: number; Label?: LabelData; Color?: string | null; State?: number }

interface OptionSetRow { Options?: OptionRow[]; TrueOption?: OptionRow; FalseOption?: OptionRow }

interface ChoiceRow {
  LogicalName: string;
  DefaultFormValue?: number | null;
  DefaultValue?: boolean | null;
  OptionSet?: OptionSetRow | null;
  GlobalOptionSet?: OptionSetRow | null;
}

const choiceTypes = ['Picklist', 'MultiSelectPicklist', 'State', 'Status', 'Boolean'];

/** A choice of its own is under OptionSet, one shared between tables under GlobalOptionSet. */
const expanded = (type: string): string => (type.endsWith('Picklist') ? 'OptionSet,GlobalOptionSet' : 'OptionSet');

export async function readColumns(base: string, language: number): Promise<Column[]> {
  const [attributes, ...choices] = await Promise.all([
    list<AttributeRow>(`${base}/Attributes`),
    ...choiceTypes.map((type) => list<ChoiceRow>(`${base}/Attributes/Microsoft.Dynamics.CRM.${type}AttributeMetadata?$expand=${expanded(type)}`)),
  ]);
  const byName = new Map(choices.flat().map((row) => [row.LogicalName, row]));
  return attributes.map((row) => toColumn(row, byName.get(row.LogicalName), language));
}

export function toColumn(row: AttributeRow, choice: ChoiceRow | undefined, language: number): Column {
  const level = row.RequiredLevel?.Value;
  return {
    name: row.LogicalName,
    label: labelText(row.DisplayName, language) || row.LogicalName,
    description: labelText(row.Description, language),
    kind: kindOf(row),
    required: level === 'ApplicationRequired' || level === 'SystemRequired',
    recommended: level === 'Recommended',
    creatable: row.IsValidForCreate ?? true,
    updatable: row.IsValidForUpdate ?? true,
    maxLength: row.MaxLength,
    min: row.MinValue,
    max: row.MaxValue,
    precision: row.Precision,
    format: row.FormatName?.Value ?? row.Format ?? undefined,
    userLocal: row.DateTimeBehavior?.Value === 'UserLocal',
    targets: row.Targets ?? [],
    options: optionsOf(choice, language),
    defaultValue: defaultOf(choice),
    partOf: row.AttributeOf ?? undefined,
  };
}

function optionsOf(choice: ChoiceRow | undefined, language: number): Option[] {
  const set = choice?.OptionSet ?? choice?.GlobalOptionSet;
  const rows = set?.Options ?? [set?.FalseOption, set?.TrueOption].filter((o) => o !== undefined);
  return rows.map((o) => ({
    value: o.Value,
    label: labelText(o.Label, language) ?? String(o.Value),
    color: o.Color ?? undefined,
    state: o.State,
  }));
}

function defaultOf(choice: ChoiceRow | undefined): number | undefined {
  if (typeof choice?.DefaultValue === 'boolean') return Number(choice.DefaultValue);
  const value = choice?.DefaultFormValue ?? -1;
  return value < 0 ? undefined : value;
}

function kindOf(row: AttributeRow): Kind {
  if (row.AttributeTypeName?.Value === 'MultiSelectPicklistType') return 'choices';
  switch (row.AttributeType) {
    case 'Uniqueidentifier': return 'id';
    case 'String': return 'text';
    case 'Memo': return 'memo';
    case 'Integer': return 'integer';
    case 'Decimal': case 'Double': return 'decimal';
    case 'Money': return 'money';
    case 'Boolean': return 'boolean';
    case 'Picklist': return 'choice';
    case 'State': return 'state';
    case 'Status': return 'status';
    case 'Lookup': case 'Customer': case 'Owner': return 'lookup';
    case 'PartyList': return 'parties';
    case 'DateTime': return row.Format === 'DateOnly' || row.DateTimeBehavior?.Value === 'DateOnly' ? 'date' : 'datetime';
    default: return 'other';
  }
}
