import { account, pscProfile } from "../model/tables.g";
import { splitsOfClients } from "../segment/splits";
import { aggregate, type Group } from "../ui/aggregate";
import { all, number, pages, text, type Reading } from "../ui/rows";

const { name, segment, revenue12, stateCode, pscProfile: profile, score } = account.columns;

export interface Profile {
  readonly code: string;
  readonly name: string;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly revenue: number | null;
  readonly score: number | null;
}

/** The profiles in the administrator's order, named in the user's language. */
export async function profiles(api: Reading, tag: string): Promise<Profile[]> {
  const { code, name: english, nameRussian, sortOrder } = pscProfile.columns;
  const title = tag === "ru" ? nameRussian : english;
  const rows = await all(api, pscProfile.table, `?$select=${code},${title}&$filter=statecode eq 0&$orderby=${sortOrder}`);
  return rows.map((row) => ({ code: text(row[code]) ?? "", name: text(row[title]) ?? "" }));
}

export const groups = (api: Reading): Promise<Group[]> =>
  aggregate(api, {
    table: account.table, id: account.id, sum: revenue12, groups: [profile, segment],
    conditions: [{ attribute: stateCode, operator: "eq", value: 0 }, { attribute: score, operator: "not-null" }],
  }, splitsOfClients);

/** The clients of a cell from the greatest revenue on. */
export async function* members(api: Reading, code: string | null, among: number | null, size: number): AsyncGenerator<readonly Member[]> {
  const ofProfile = code === null ? `contains(${profile},'?')` : `${profile} eq '${code}'`;
  const filter = `${stateCode} eq 0 and ${score} ne null and ${ofProfile} and ${segment} eq ${String(among)}`;
  const query = `?$select=${name},${revenue12},${score}&$filter=${encodeURIComponent(filter)}&$orderby=${revenue12} desc,${account.id}`;
  for await (const page of pages(api, account.table, query, size))
    yield page.map((row) => ({ id: String(row[account.id]), name: text(row[name]) ?? "", revenue: number(row[revenue12]), score: number(row[score]) }));
}
