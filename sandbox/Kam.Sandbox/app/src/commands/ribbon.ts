import { pick } from '../api/labels';
import type { Verb } from '../api/privileges';
import { at, childrenOf, descendants, number, parseXml } from '../api/xml';
import { resourceOf } from '../shell/siteMap';
import { gap } from '../xrm/gap';

export type Place = 'Form' | 'HomepageGrid' | 'SubGrid';

export interface Parameter { kind: string; value: string }
export interface ScriptCall { library: string; functionName: string; parameters: Parameter[] }

export type Rule =
  | { kind: 'formState'; states: string[]; invert: boolean }
  | { kind: 'script'; call: ScriptCall; otherwise: boolean; invert: boolean }
  | { kind: 'selection'; minimum: number; maximum: number }
  | { kind: 'privilege'; verb: Verb; table: string; invert: boolean }
  | { kind: 'or'; groups: Rule[][] }
  | { kind: 'always' };

export interface RibbonButton {
  id: string;
  place: Place;
  sequence: number;
  label: string;
  title?: string;
  image?: string;
  picture?: string;
  actions: ScriptCall[];
  display: Rule[];
  enable: Rule[];
}

/** The buttons that a table's RibbonDiffXml adds, with their words, rules and calls. */
export function readRibbon(xml: string, language: number): RibbonButton[] {
  const root = parseXml(xml);
  const words = locLabels(root, language);
  return descendants(root, 'CustomAction')
    .flatMap((action) => descendants(action, 'Button').map((button) => ({ button, action })))
    .map(({ button, action }) => toButton(root, action, button, words))
    .filter((button) => button !== undefined)
    .sort((a, b) => a.sequence - b.sequence);
}

/** The platform's own buttons that the table's RibbonDiffXml takes away, by their places. */
export const hiddenPlaces = (xml: string): string[] =>
  descendants(parseXml(xml), 'HideCustomAction').map((action) => action.getAttribute('Location') ?? '');

type Words = (text: string | null) => string | undefined;

function locLabels(root: Element, language: number): Words {
  const labels = new Map(descendants(root, 'LocLabel').map((label) => [
    label.getAttribute('Id') ?? '',
    pick(descendants(label, 'Title').map((t) => ({ language: number(t, 'languagecode', 0), text: t.getAttribute('description') ?? '' })), language),
  ]));
  return (text) => {
    const id = /^\$LocLabels:(.+)$/.exec(text ?? '')?.[1];
    return id ? labels.get(id) : (text ?? undefined);
  };
}

function toButton(root: Element, action: Element, button: Element, words: Words): RibbonButton | undefined {
  const place = /^Mscrm\.(Form|HomepageGrid|SubGrid)\./.exec(action.getAttribute('Location') ?? '')?.[1] as Place | undefined;
  const command = byId(root, 'CommandDefinition', button.getAttribute('Command'));
  if (!place || !command) return undefined;
  return {
    id: button.getAttribute('Id') ?? '',
    place,
    sequence: number(button, 'Sequence', number(action, 'Sequence', 50)),
    label: words(button.getAttribute('LabelText')) ?? button.getAttribute('Id') ?? '',
    title: words(button.getAttribute('ToolTipDescription')) ?? words(button.getAttribute('ToolTipTitle')),
    image: resourceOf(button.getAttribute('ModernImage') ?? button.getAttribute('Image16by16')),
    picture: button.getAttribute('ModernImage') ?? undefined,
    actions: childrenOf(at(command, 'Actions'), 'JavaScriptFunction').map(toCall),
    display: rulesOf(root, command, 'DisplayRule'),
    enable: rulesOf(root, command, 'EnableRule'),
  };
}

const byId = (root: Element, name: string, id: string | null): Element | undefined =>
  descendants(root, name).find((element) => element.getAttribute('Id') === id);

function toCall(element: Element): ScriptCall {
  return {
    library: resourceOf(element.getAttribute('Library')) ?? '',
    functionName: element.getAttribute('FunctionName') ?? '',
    parameters: [...element.children].map((p) => ({ kind: p.tagName, value: p.getAttribute('Value') ?? '' })),
  };
}

function rulesOf(root: Element, command: Element, name: 'DisplayRule' | 'EnableRule'): Rule[] {
  return childrenOf(at(command, `${name}s`), name).flatMap((reference) => {
    const id = reference.getAttribute('Id') ?? '';
    const definition = childrenOf(at(descendants(root, 'RuleDefinitions')[0], `${name}s`), name).find((rule) => rule.getAttribute('Id') === id);
    return definition ? [...definition.children].map(toRule) : [platformRule(id)];
  });
}

/** Rules that the platform defines and that buttons refer to by name. */
function platformRule(id: string): Rule {
  switch (id) {
    case 'Mscrm.SelectionCountExactlyOne': return { kind: 'selection', minimum: 1, maximum: 1 };
    case 'Mscrm.SelectionCountAtLeastOne': return { kind: 'selection', minimum: 1, maximum: Infinity };
    case 'Mscrm.FormStateExisting': case 'Mscrm.FormStateNotNew': return { kind: 'formState', states: ['Existing'], invert: false };
    case 'Mscrm.FormStateNew': return { kind: 'formState', states: ['Create'], invert: false };
    case 'Mscrm.NotOffline': case 'Mscrm.ShowOnlyOnModern': case 'Mscrm.IsWebClient': return { kind: 'always' };
    default: return gap(`The ribbon rule ${id}`);
  }
}

function toRule(element: Element): Rule {
  const invert = element.getAttribute('InvertResult')?.toLowerCase() === 'true';
  switch (element.tagName) {
    case 'FormStateRule': return { kind: 'formState', states: [element.getAttribute('State') ?? ''], invert };
    case 'CustomRule': return { kind: 'script', call: toCall(element), otherwise: element.getAttribute('Default')?.toLowerCase() === 'true', invert };
    case 'SelectionCountRule': return { kind: 'selection', minimum: number(element, 'Minimum', 0), maximum: number(element, 'Maximum', Infinity) };
    case 'EntityPrivilegeRule': return { kind: 'privilege', verb: verbOf(element), table: element.getAttribute('EntityName') ?? '', invert };
    case 'OrRule': return { kind: 'or', groups: childrenOf(element, 'Or').map((group) => [...group.children].map(toRule)) };
    case 'CommandClientTypeRule': case 'CrmClientTypeRule': return { kind: 'always' };
    default: return gap(`The ribbon rule ${element.tagName}`);
  }
}

/** Privileges that the sandbox knows of; a rule without a table would ask for that of the button's place. */
function verbOf(element: Element): Verb {
  const verb = element.getAttribute('PrivilegeType') ?? '';
  if (!element.hasAttribute('EntityName') || !['Create', 'Read', 'Write', 'Delete'].includes(verb)) gap(`The ribbon rule EntityPrivilegeRule for ${verb}`);
  return verb as Verb;
}
