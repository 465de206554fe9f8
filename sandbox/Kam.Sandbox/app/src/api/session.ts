import { parseIsoDate } from '../format/dates';
import { get, list, send } from './http';

export interface User {
  id: string;
  name: string;
  title?: string;
  roles: string[];
}

export interface Role { roleid: string; name: string }

export interface Currency {
  transactioncurrencyid: string;
  currencyname: string;
  currencysymbol: string;
  isocurrencycode: string;
  currencyprecision?: number;
}

export interface Session {
  userId: string;
  userName: string;
  businessUnitId: string;
  organizationId: string;
  organizationName: string;
  baseCurrencyId: string;
  language: number;
  roles: Role[];
  currencies: Currency[];
}

interface WhoAmI { UserId: string; BusinessUnitId: string; OrganizationId: string }
interface Organization { name: string; _basecurrencyid_value?: string }

export async function openSession(): Promise<Session> {
  const who = await get<WhoAmI>('WhoAmI');
  const [user, settings, roles, organizations, currencies] = await Promise.all([
    get<{ fullname: string }>(`systemusers(${who.UserId})?$select=fullname`),
    get<{ uilanguageid?: number }>(`usersettingscollection(${who.UserId})?$select=uilanguageid`),
    list<Role>(`systemusers(${who.UserId})/systemuserroles_association?$select=name,roleid`),
    list<Organization>('organizations?$select=name,_basecurrencyid_value'),
    list<Currency>('transactioncurrencies?$select=transactioncurrencyid,currencyname,currencysymbol,isocurrencycode,currencyprecision'),
  ]);
  return {
    userId: who.UserId.toLowerCase(),
    userName: user.fullname,
    businessUnitId: who.BusinessUnitId,
    organizationId: who.OrganizationId,
    organizationName: organizations[0]?.name ?? '',
    baseCurrencyId: organizations[0]?._basecurrencyid_value ?? '',
    language: settings.uilanguageid || 1033,
    roles,
    currencies,
  };
}

export const setLanguage = async (userId: string, language: number): Promise<void> => {
  await send('PATCH', `usersettingscollection(${userId})`, { uilanguageid: language });
};

/** The users that the sandbox offers to be; this is the sandbox's own address, not the platform's. */
export async function sandboxUsers(): Promise<User[]> {
  const answer = await fetch('/sandbox/users');
  if (!answer.ok) throw new Error(`/sandbox/users: ${answer.status}`);
  const rows = (await answer.json()) as { id: string; fullname: string; title?: string | null; roles?: string[] }[];
  return rows.map((row) => ({ id: row.id.toLowerCase(), name: row.fullname, title: row.title ?? undefined, roles: row.roles ?? [] }));
}

/** The day on which the sandbox lives; it can be given another than the browser's. */
export async function sandboxToday(): Promise<Date> {
  const answer = await fetch('/sandbox/status');
  const { today } = answer.ok ? ((await answer.json()) as { today: string }) : { today: '' };
  return parseIsoDate(today) ?? new Date();
}

export function become(userId: string): void {
  document.cookie = `sandbox-user=${userId}; path=/; SameSite=Lax`;
}
