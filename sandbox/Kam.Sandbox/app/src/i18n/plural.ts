const rules = new Intl.PluralRules('ru-RU');

/** The Russian form of a noun for a count: 1 строка, 2 строки, 5 строк. */
export function russian(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return form === 'one' ? one : form === 'few' ? few : many;
}
