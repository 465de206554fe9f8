import { localeOf } from './locale';

export const formatDate = (date: Date, language: number): string =>
  new Intl.DateTimeFormat(localeOf(language), { year: 'numeric', month: language === 1049 ? '2-digit' : 'numeric', day: language === 1049 ? '2-digit' : 'numeric' }).format(date);

export const formatTime = (date: Date, language: number): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: 'numeric', minute: '2-digit' }).format(date);

export const formatDateTime = (date: Date, language: number): string => `${formatDate(date, language)} ${formatTime(date, language)}`;

/** A date without an hour, as midnight here: the hour of such a value means nothing. */
export function parseIsoDate(text: string): Date | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return parts ? new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

export const isoDate = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** A date as a person types it in the language: d.m.y in Russian, m/d/y in English; ISO in both. */
export function parseDate(text: string, language: number): Date | undefined {
  const iso = parseIsoDate(text.trim());
  if (iso) return iso;
  const numbers = text.trim().split(/[./\s-]+/).map(Number);
  if (numbers.length !== 3 || numbers.some((n) => !Number.isInteger(n))) return undefined;
  const [first = 0, second = 0, year = 0] = numbers;
  const [day, month] = language === 1049 ? [first, second] : [second, first];
  const date = new Date(year < 100 ? 2000 + year : year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date : undefined;
}

export function parseTime(text: string): { hours: number; minutes: number } | undefined {
  const parts = /^(\d{1,2})[:.](\d{2})\s*(am|pm)?$/i.exec(text.trim());
  if (!parts) return undefined;
  const half = parts[3]?.toLowerCase();
  const hours = (Number(parts[1]) % (half ? 12 : 24)) + (half === 'pm' ? 12 : 0);
  const minutes = Number(parts[2]);
  return minutes < 60 ? { hours, minutes } : undefined;
}

/** Monday in Russian, Sunday in English. */
export const firstDayOfWeek = (language: number): 0 | 1 => (language === 1049 ? 1 : 0);
