export type Argument = string | number | Date;

export type Lookup = (name: string) => string | null | undefined;

/** Tags of the languages that the product speaks, by the platform's numbers. */
const tags: Readonly<Record<number, string>> = { 1033: "en", 1049: "ru" };

export const languageTag = (languageId: number): string => tags[languageId] ?? "en";

/**
 * The sentence of that name with its arguments in the places {0}, {1}. Where a sentence depends on a count, which is
 * its first argument, it has one text for each plural form: Name_one, Name_few, Name_many, Name_other.
 */
export function sentence(lookup: Lookup, tag: string, name: string, values: readonly Argument[]): string {
  const [count] = values;
  const plural = typeof count === "number" ? lookup(`${name}_${new Intl.PluralRules(tag).select(count)}`) : null;
  const pattern = plural ?? lookup(name) ?? name;
  return pattern.replace(/\{(\d)\}/g, (place: string, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? place : written(tag, value);
  });
}

function written(tag: string, value: Argument): string {
  if (typeof value === "string") return value;
  return typeof value === "number" ? value.toLocaleString(tag) : value.toLocaleDateString(tag);
}
