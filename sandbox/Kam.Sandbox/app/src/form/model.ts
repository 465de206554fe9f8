export type ControlKind = 'field' | 'subgrid' | 'webresource' | 'timeline' | 'quickview' | 'unknown';

export interface ControlModel {
  id: string;
  classId: string;
  kind: ControlKind;
  column?: string;
  disabled: boolean;
  parameters: Record<string, string>;
}

export interface CellModel {
  id: string;
  label: string;
  showLabel: boolean;
  visible: boolean;
  colspan: number;
  rowspan: number;
  /** A cell without a control is a spacer. */
  control?: ControlModel;
}

export interface SectionModel {
  id: string;
  name: string;
  label: string;
  showLabel: boolean;
  visible: boolean;
  columns: number;
  rows: CellModel[][];
}

export interface TabModel {
  id: string;
  name: string;
  label: string;
  visible: boolean;
  columns: { width: string; sections: SectionModel[] }[];
}

export interface HandlerModel {
  functionName: string;
  library: string;
  passContext: boolean;
  parameters: unknown[];
}

export interface EventModel {
  name: string;
  attribute?: string;
  handlers: HandlerModel[];
}

export interface FormModel {
  tabs: TabModel[];
  header: CellModel[];
  libraries: string[];
  events: EventModel[];
  /** Role ids that see the form; empty means everyone. */
  roles: string[];
  /** Shown when no form is for the roles of the user. */
  fallback: boolean;
  order: number;
}

export const cellsOf = (form: FormModel): CellModel[] => [
  ...form.header,
  ...form.tabs.flatMap((tab) => tab.columns).flatMap((column) => column.sections).flatMap((section) => section.rows).flat(),
];
