import { once } from './cache';
import { list, literal } from './http';

export interface FormRow {
  id: string;
  name: string;
  table: string;
  type: number;
  xml: string;
  isDefault: boolean;
}

export const formType = { dashboard: 0, main: 2, quickView: 6, quickCreate: 7 } as const;

interface Row {
  formid: string;
  name: string;
  type: number;
  formxml: string;
  objecttypecode: string;
  isdefault?: boolean;
}

const select = 'systemforms?$select=formid,name,type,formxml,objecttypecode,isdefault';

export function formsOf(table: string, language: number): Promise<FormRow[]> {
  return once(`forms ${table} ${language}`, async () =>
    (await list<Row>(`${select}&$filter=objecttypecode eq ${literal(table)}`)).map(toForm));
}

export function dashboards(language: number): Promise<FormRow[]> {
  return once(`dashboards ${language}`, async () =>
    (await list<Row>(`${select}&$filter=type eq 0`)).map(toForm));
}

const toForm = (row: Row): FormRow => ({
  id: row.formid.toLowerCase(),
  name: row.name,
  table: row.objecttypecode,
  type: row.type,
  xml: row.formxml,
  isDefault: row.isdefault ?? false,
});
