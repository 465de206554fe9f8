import { at, childrenOf, descendants, flag, labelOf, number, parseXml, textOf } from '../api/xml';
import { bare } from '../api/views';
import { kindOfControl } from './classIds';
import type { CellModel, ControlModel, EventModel, FormModel, HandlerModel, SectionModel, TabModel } from './model';

/** Form XML as the screen needs it, its labels in one language. */
export function parseForm(xml: string, language: number): FormModel {
  const root = parseXml(xml);
  const form = root.tagName === 'form' ? root : (descendants(root, 'form')[0] ?? root);
  return {
    tabs: childrenOf(at(form, 'tabs'), 'tab').map((tab) => parseTab(tab, language)),
    header: parseRows(at(form, 'header'), language).flat(),
    libraries: childrenOf(at(form, 'formLibraries'), 'Library').map((library) => library.getAttribute('name') ?? ''),
    events: childrenOf(at(form, 'events'), 'event').map(parseEvent),
    ...parseConditions(at(form, 'DisplayConditions')),
  };
}

function parseConditions(conditions: Element | undefined): Pick<FormModel, 'roles' | 'fallback' | 'order'> {
  return {
    roles: descendants(conditions, 'Role').map((role) => bare(role.getAttribute('Id') ?? '')),
    fallback: conditions ? flag(conditions, 'FallbackForm', true) : true,
    order: conditions ? number(conditions, 'Order', 0) : 0,
  };
}

function parseTab(tab: Element, language: number): TabModel {
  return {
    id: tab.getAttribute('id') ?? '',
    name: tab.getAttribute('name') ?? tab.getAttribute('id') ?? '',
    label: labelOf(tab, language),
    visible: flag(tab, 'visible', true),
    columns: childrenOf(at(tab, 'columns'), 'column').map((column) => ({
      width: column.getAttribute('width') ?? '100%',
      sections: childrenOf(at(column, 'sections'), 'section').map((section) => parseSection(section, language)),
    })),
  };
}

function parseSection(section: Element, language: number): SectionModel {
  return {
    id: section.getAttribute('id') ?? '',
    name: section.getAttribute('name') ?? section.getAttribute('id') ?? '',
    label: labelOf(section, language),
    showLabel: flag(section, 'showlabel', true),
    visible: flag(section, 'visible', true),
    columns: (section.getAttribute('columns') ?? '1').length,
    rows: parseRows(section, language),
  };
}

const parseRows = (owner: Element | undefined, language: number): CellModel[][] =>
  childrenOf(at(owner, 'rows'), 'row').map((row) => childrenOf(row, 'cell').map((cell) => parseCell(cell, language)));

function parseCell(cell: Element, language: number): CellModel {
  const control = at(cell, 'control');
  return {
    id: cell.getAttribute('id') ?? '',
    label: labelOf(cell, language),
    showLabel: flag(cell, 'showlabel', true),
    visible: flag(cell, 'visible', true),
    colspan: number(cell, 'colspan', 1),
    rowspan: number(cell, 'rowspan', 1),
    control: control && parseControl(control),
  };
}

function parseControl(control: Element): ControlModel {
  const classId = bare(control.getAttribute('classid') ?? '');
  const column = control.getAttribute('datafieldname')?.toLowerCase() || undefined;
  const parameters = at(control, 'parameters');
  return {
    id: control.getAttribute('id') ?? '',
    classId,
    kind: kindOfControl(classId, column),
    column,
    disabled: flag(control, 'disabled', false),
    parameters: Object.fromEntries([...(parameters?.children ?? [])].map((p) => [p.tagName, p.children.length > 0 ? p.innerHTML : textOf(p)])),
  };
}

function parseEvent(event: Element): EventModel {
  return {
    name: (event.getAttribute('name') ?? '').toLowerCase(),
    attribute: event.getAttribute('attribute')?.toLowerCase() || undefined,
    handlers: descendants(event, 'Handler').filter((h) => flag(h, 'enabled', true)).map(parseHandler),
  };
}

function parseHandler(handler: Element): HandlerModel {
  return {
    functionName: handler.getAttribute('functionName') ?? '',
    library: handler.getAttribute('libraryName') ?? '',
    passContext: flag(handler, 'passExecutionContext', false),
    parameters: parseParameters(handler.getAttribute('parameters') ?? ''),
  };
}

/** The parameters of a handler are written as the inside of a JavaScript argument list. */
function parseParameters(text: string): unknown[] {
  if (!text.trim()) return [];
  try {
    return JSON.parse(`[${text.replace(/'/g, '"')}]`) as unknown[];
  } catch {
    throw new Error(`The parameters of a form handler are not a list of values: ${text}`);
  }
}
