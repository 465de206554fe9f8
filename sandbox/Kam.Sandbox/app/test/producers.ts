import type { Column, Kind, Table } from '../src/api/model';
import { FormSession } from '../src/form/session';
import { parseForm } from '../src/form/parse';

/** Valid columns and tables, in which a test changes what it is about. */
export const column = (name: string, kind: Kind, more: Partial<Column> = {}): Column => ({
  name, kind, label: name, required: false, recommended: false, creatable: true, updatable: true, targets: [], options: [], ...more,
});

export const table = (...columns: Column[]): Table => ({
  name: 'plant', set: 'plants', id: 'plantid', primaryName: 'name', typeCode: 10001, owned: true, quickCreate: false, activity: false,
  label: 'Plant', collectionLabel: 'Plants', columns: new Map(columns.map((c) => [c.name, c])), lookups: [],
});

const classes: Partial<Record<Kind, string>> = { lookup: '270BD3DB-D9AF-4782-9025-509E298DEC0A' };
const cell = (c: Column): string =>
  `<row><cell id="{${c.name}}"><labels><label description="${c.label}" languagecode="1033"/></labels><control id="${c.name}" classid="{${classes[c.kind] ?? '4273EDBD-AC1D-40D3-9FB2-095C621B552D'}}" datafieldname="${c.name}"/></cell></row>`;

export const formXml = (columns: readonly Column[], more = ''): string =>
  `<form><tabs><tab name="main" id="{t}"><labels><label description="Main" languagecode="1033"/></labels><columns><column width="100%"><sections><section name="facts" id="{s}" columns="1"><rows>${columns.map(cell).join('')}</rows></section></sections></column></columns></tab></tabs>${more}</form>`;

export const session = (...columns: Column[]): FormSession => new FormSession(table(...columns), parseForm(formXml(columns), 1033), 'form');
