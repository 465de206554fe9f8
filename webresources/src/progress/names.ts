import { progressDefinition } from "../model/tables.g";
import { all, text, type Reading } from "../ui/rows";

/** What progresses are called in the reader's language: by their definitions, since a progress has but one name. */
export async function namesOf(api: Reading, tag: string): Promise<ReadonlyMap<string, string>> {
  const { name, nameRussian } = progressDefinition.columns;
  const title = tag === "ru" ? nameRussian : name;
  const rows = await all(api, progressDefinition.table, `?$select=${title}`);
  return new Map(rows.flatMap((row) => {
    const called = text(row[title]);
    return called === null ? [] : [[String(row[progressDefinition.id]), called]];
  }));
}
