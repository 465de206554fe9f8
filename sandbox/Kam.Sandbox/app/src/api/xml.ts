import { pick, type Localized } from './labels';

export function parseXml(text: string): Element {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const failure = document.getElementsByTagName('parsererror')[0];
  if (failure) throw new Error(`Not well-formed: ${failure.textContent?.trim() ?? ''}`);
  return document.documentElement;
}

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element ? [...element.children].filter((child) => child.tagName === name) : [];

/** The element at the end of a path of child names. */
export const at = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((from, name) => childrenOf(from, name)[0], element);

export const descendants = (element: Element | undefined, name: string): Element[] =>
  element ? [...element.getElementsByTagName(name)] : [];

export const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? '';

export const flag = (element: Element, attribute: string, otherwise: boolean): boolean => {
  const value = element.getAttribute(attribute)?.toLowerCase();
  return value === null || value === undefined ? otherwise : value === 'true' || value === '1';
};

export const number = (element: Element, attribute: string, otherwise: number): number => {
  const value = Number.parseInt(element.getAttribute(attribute) ?? '', 10);
  return Number.isNaN(value) ? otherwise : value;
};

/** labels/label@description@languagecode, as forms have it. */
export function labelOf(element: Element, language: number): string {
  const labels: Localized[] = childrenOf(at(element, 'labels'), 'label').map((label) => ({
    language: number(label, 'languagecode', 0),
    text: label.getAttribute('description') ?? '',
  }));
  return pick(labels, language) ?? '';
}
