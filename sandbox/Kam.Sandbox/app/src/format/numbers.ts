import { localeOf } from './locale';

export function formatNumber(value: number, language: number, digits?: number): string {
  return new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits ?? 10,
  }).format(value);
}

/** The amount with its symbol where the language puts it. */
export function formatMoney(value: number, symbol: string, language: number, digits = 2): string {
  const amount = formatNumber(value, language, digits);
  if (!symbol) return amount;
  return language === 1049 ? `${amount} ${symbol}` : value < 0 ? `-${symbol}${amount.slice(1)}` : `${symbol}${amount}`;
}

interface Signs { decimal: string; group: string }

function signs(language: number): Signs {
  const parts = new Intl.NumberFormat(localeOf(language)).formatToParts(12345.6);
  return {
    decimal: parts.find((p) => p.type === 'decimal')?.value ?? '.',
    group: parts.find((p) => p.type === 'group')?.value ?? ',',
  };
}

/** What a person typed, in the signs of the language; undefined when it is no number. */
export function parseNumber(text: string, language: number): number | undefined {
  const { decimal, group } = signs(language);
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replaceAll(group, '').replace('−', '-').replace(decimal, '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

export function roundTo(value: number, digits: number): number {
  const rounded = Number(`${Math.round(Number(`${Math.abs(value)}e${digits}`))}e-${digits}`);
  return Number.isNaN(rounded) ? value : Math.sign(value) * rounded;
}
