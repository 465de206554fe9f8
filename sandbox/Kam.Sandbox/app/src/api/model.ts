export type Kind =
  | 'id' | 'text' | 'memo' | 'integer' | 'decimal' | 'money' | 'date' | 'datetime'
  | 'boolean' | 'choice' | 'choices' | 'state' | 'status' | 'lookup' | 'parties' | 'other';

export interface Option {
  value: number;
  label: string;
  color?: string;
  /** For a status: the state it belongs to. */
  state?: number;
}

export interface Column {
  name: string;
  label: string;
  description?: string;
  kind: Kind;
  required: boolean;
  recommended: boolean;
  creatable: boolean;
  updatable: boolean;
  maxLength?: number;
  min?: number;
  max?: number;
  precision?: number;
  /** text: Text, Email, Url, Phone, TextArea … */
  format?: string;
  /** The hour is kept in universal time and shown in the user's zone. */
  userLocal?: boolean;
  targets: string[];
  options: Option[];
  defaultValue?: number;
  /** The logical part of another column, such as the name of a lookup. */
  partOf?: string;
}

export interface TableInfo {
  name: string;
  set: string;
  id: string;
  primaryName: string;
  typeCode: number;
  owned: boolean;
  quickCreate: boolean;
  activity: boolean;
  label: string;
  collectionLabel: string;
}

export interface Relationship {
  SchemaName: string;
  ReferencingEntity: string;
  ReferencingAttribute: string;
  ReferencedEntity: string;
  ReferencedAttribute: string;
  ReferencingEntityNavigationPropertyName?: string;
  ReferencedEntityNavigationPropertyName?: string;
}

export interface Table extends TableInfo {
  columns: Map<string, Column>;
  lookups: Relationship[];
}

export interface Reference {
  id: string;
  name: string;
  entityType: string;
}
