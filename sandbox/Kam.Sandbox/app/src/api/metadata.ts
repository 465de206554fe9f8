import { once } from './cache';
import { readColumns } from './columns';
import { list, literal } from './http';
import { labelText, type LabelData } from './labels';
import type { Relationship, Table, TableInfo } from './model';

interface EntityRow {
  LogicalName: string;
  EntitySetName: string;
  PrimaryIdAttribute: string;
  PrimaryNameAttribute: string | null;
  ObjectTypeCode?: number;
  OwnershipType?: string;
  IsQuickCreateEnabled?: boolean;
  IsActivity?: boolean;
  DisplayName?: LabelData;
  DisplayCollectionName?: LabelData;
}

const fields = 'LogicalName,SchemaName,EntitySetName,PrimaryIdAttribute,PrimaryNameAttribute,ObjectTypeCode,OwnershipType,IsQuickCreateEnabled,IsActivity,DisplayName,DisplayCollectionName';

/** Every table of the organization, by logical name: names and sets, without columns. */
export function tables(language: number): Promise<Map<string, TableInfo>> {
  return once(`tables ${language}`, async () => {
    const rows = await list<EntityRow>(`EntityDefinitions?$select=${fields}`);
    return new Map(rows.map((row) => [row.LogicalName, toInfo(row, language)]));
  });
}

function toInfo(row: EntityRow, language: number): TableInfo {
  const label = labelText(row.DisplayName, language) ?? row.LogicalName;
  return {
    name: row.LogicalName,
    set: row.EntitySetName,
    id: row.PrimaryIdAttribute,
    primaryName: row.PrimaryNameAttribute ?? row.PrimaryIdAttribute,
    typeCode: row.ObjectTypeCode ?? 0,
    owned: row.OwnershipType === 'UserOwned',
    quickCreate: row.IsQuickCreateEnabled ?? false,
    activity: row.IsActivity ?? false,
    label,
    collectionLabel: labelText(row.DisplayCollectionName, language) ?? label,
  };
}

/** One table with its columns and the relationships in which it is the child. */
export function table(name: string, language: number): Promise<Table> {
  return once(`table ${name} ${language}`, async () => {
    const info = (await tables(language)).get(name);
    if (!info) throw new Error(`There is no table '${name}'.`);
    const base = `EntityDefinitions(LogicalName=${literal(name)})`;
    const [columns, lookups] = await Promise.all([
      readColumns(base, language),
      list<Relationship>(`${base}/ManyToOneRelationships`),
    ]);
    return { ...info, columns: new Map(columns.map((c) => [c.name, c])), lookups };
  });
}

/** The relationships in which the table is the parent. */
export function children(name: string): Promise<Relationship[]> {
  return once(`children ${name}`, () => list<Relationship>(`EntityDefinitions(LogicalName=${literal(name)})/OneToManyRelationships`));
}

/** The navigation property by which a lookup column is bound to a row of `target`. */
export function navigationProperty(table: Table, column: string, target: string): string {
  const found = table.lookups.find((r) => r.ReferencingAttribute === column && r.ReferencedEntity === target);
  return found?.ReferencingEntityNavigationPropertyName ?? column;
}
