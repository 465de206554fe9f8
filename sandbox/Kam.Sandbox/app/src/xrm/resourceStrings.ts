import { baseLanguage } from '../api/labels';
import { once } from '../api/cache';
import { childrenOf, at, parseXml, textOf } from '../api/xml';

/** The texts of a RESX web resource, read before a script asks for them (getResourceString is not asynchronous). */
const known = new Map<string, Map<string, string>>();

const nameFor = (name: string, language: number): string =>
  /\.\d{4}(\.resx)?$/.test(name) ? name.replace(/\.\d{4}(\.resx)?$/, `.${language}.resx`) : `${name.replace(/\.resx$/, '')}.${language}.resx`;

export async function loadStrings(name: string, language: number): Promise<void> {
  for (const candidate of [nameFor(name, language), nameFor(name, baseLanguage)]) {
    const strings = await once(`strings ${candidate}`, () => read(candidate));
    if (!strings) continue;
    known.set(name, strings);
    return;
  }
}

async function read(name: string): Promise<Map<string, string> | undefined> {
  const answer = await fetch(`/WebResources/${name}`);
  if (!answer.ok) return undefined;
  return new Map(childrenOf(parseXml(await answer.text()), 'data').map((data) => [data.getAttribute('name') ?? '', textOf(at(data, 'value'))]));
}

/** Several spellings of one resource are in use: with and without the language and the ending. */
export function resourceString(name: string, key: string): string | undefined {
  const stem = (text: string): string => text.replace(/(\.\d{4})?(\.resx)?$/, '');
  for (const [resource, strings] of known) if (stem(resource) === stem(name)) return strings.get(key);
  return undefined;
}
