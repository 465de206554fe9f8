import { at, childrenOf, descendants, parseXml } from '../api/xml';

export interface Sort { column: string; alias?: string; descending: boolean }

export interface Ask {
  page?: number;
  count?: number;
  sort?: Sort;
  search?: { text: string; columns: readonly SearchColumn[] };
  /** Rows whose lookup `column` names this row. */
  related?: { column: string; id: string };
  /** Columns wanted besides those of the view. */
  also?: readonly string[];
}

export interface SearchColumn { name: string; kind: 'text' | 'number' | 'lookup' }

const write = (element: Element): string => new XMLSerializer().serializeToString(element).replace(/ xmlns="[^"]*"/g, '');

/** The view's query as this grid asks it: a page of it, sorted, searched, of one parent. */
export function rewrite(fetchXml: string, ask: Ask): string {
  const fetch = parseXml(fetchXml);
  const entity = at(fetch, 'entity');
  if (!entity) throw new Error('A view without an entity element.');
  for (const name of ask.also ?? []) addAttribute(entity, name);
  if (ask.related) addFilter(entity, 'and', [['eq', ask.related.column, ask.related.id]]);
  if (ask.search?.text.trim()) addSearch(entity, ask.search.text.trim(), ask.search.columns);
  if (ask.sort) addOrder(fetch, entity, ask.sort);
  if (ask.count) {
    fetch.removeAttribute('top');
    fetch.setAttribute('count', String(ask.count));
    fetch.setAttribute('page', String(ask.page ?? 1));
    fetch.setAttribute('returntotalrecordcount', 'true');
  }
  return write(fetch);
}

function make(parent: Element, name: string, attributes: Record<string, string>): Element {
  const element = parent.ownerDocument.createElementNS(null, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.appendChild(element);
  return element;
}

function addAttribute(entity: Element, name: string): void {
  const has = childrenOf(entity, 'attribute').some((a) => a.getAttribute('name') === name) || childrenOf(entity, 'all-attributes').length > 0;
  if (!has) make(entity, 'attribute', { name });
}

type Condition = readonly [operator: string, column: string, value: string];

function addFilter(entity: Element, type: 'and' | 'or', conditions: readonly Condition[]): void {
  const filter = make(entity, 'filter', { type });
  for (const [operator, attribute, value] of conditions) make(filter, 'condition', { attribute, operator, value });
}

/** Text is looked for at its start; a leading * looks inside. Numbers are compared when the text is one. */
function addSearch(entity: Element, text: string, columns: readonly SearchColumn[]): void {
  const pattern = text.replaceAll('*', '%') + (text.endsWith('*') ? '' : '%');
  const conditions = columns.flatMap(({ name, kind }): Condition[] => {
    if (kind === 'text') return [['like', name, pattern]];
    if (kind === 'lookup') return [['like', `${name}name`, pattern]];
    return /^-?\d+$/.test(text) ? [['eq', name, text]] : [];
  });
  if (conditions.length > 0) addFilter(entity, 'or', conditions);
}

/** A click on a heading replaces the view's own order. */
function addOrder(fetch: Element, entity: Element, sort: Sort): void {
  for (const order of descendants(fetch, 'order')) order.remove();
  const link = sort.alias ? descendants(entity, 'link-entity').find((l) => l.getAttribute('alias') === sort.alias) : undefined;
  make(link ?? entity, 'order', { attribute: sort.column, descending: String(sort.descending) });
}

/** The order that the view itself asks for, to mark its heading. */
export function viewSort(fetchXml: string): Sort | undefined {
  const order = at(parseXml(fetchXml), 'entity', 'order');
  const column = order?.getAttribute('attribute');
  return column ? { column, descending: order?.getAttribute('descending') === 'true' } : undefined;
}

/** The columns that a quick-find view looks into: those of its quick-find filter. */
export function quickFindColumns(fetchXml: string): string[] {
  const filters = descendants(parseXml(fetchXml), 'filter').filter((f) => f.getAttribute('isquickfindfields') === '1' || f.getAttribute('isquickfindfields') === 'true');
  const names = filters.flatMap((f) => childrenOf(f, 'condition')).map((c) => c.getAttribute('attribute') ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}
