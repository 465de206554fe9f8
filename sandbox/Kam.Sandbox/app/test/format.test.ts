import { expect, test } from 'vitest';
import { formatDate, parseDate, parseTime } from '../src/format/dates';
import { formatMoney, formatNumber, parseNumber, roundTo } from '../src/format/numbers';
import { en } from '../src/i18n/en';
import { ru } from '../src/i18n/ru';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

// Supports: English and Russian
test('numbers are grouped as the language groups them', () => {
  expect([formatNumber(1234567.5, 1033, 2), plain(formatNumber(1234567.5, 1049, 2))]).toEqual(['1,234,567.50', '1 234 567,50']);
});

test('the sign of a currency stands where the language puts it', () => {
  expect([formatMoney(-5, '$', 1033), plain(formatMoney(-5, '₽', 1049))]).toEqual(['-$5.00', '-5,00 ₽']);
});

test('a number is read in the signs of the language', () => {
  expect([parseNumber('1,234.5', 1033), parseNumber('1 234,5', 1049), parseNumber('−2', 1049)]).toEqual([1234.5, 1234.5, -2]);
});

test('what is no number is none', () => {
  expect([parseNumber('12a', 1033), parseNumber('', 1033), parseNumber('1e5', 1033)]).toEqual([undefined, undefined, undefined]);
});

test('halves are rounded away from zero, in decimals', () => {
  expect([roundTo(1.005, 2), roundTo(-1.005, 2), roundTo(2.5, 0)]).toEqual([1.01, -1.01, 3]);
});

// Supports: English and Russian
test('dates are written as the language writes them', () => {
  const date = new Date(2020, 5, 1);
  expect([formatDate(date, 1033), formatDate(date, 1049)]).toEqual(['6/1/2020', '01.06.2020']);
});

test('a date is read day first in Russian, month first in English', () => {
  expect([parseDate('1.6.2020', 1049), parseDate('6/1/2020', 1033), parseDate('2020-06-01', 1033)]).toEqual(Array(3).fill(new Date(2020, 5, 1)));
});

test('a day that does not exist is no date', () => {
  expect([parseDate('31.02.2020', 1049), parseDate('abc', 1033)]).toEqual([undefined, undefined]);
});

test('a time is read with and without halves of the day', () => {
  expect([parseTime('9:30'), parseTime('12:05 am'), parseTime('1:00 PM'), parseTime('9:75')]).toEqual([{ hours: 9, minutes: 30 }, { hours: 0, minutes: 5 }, { hours: 13, minutes: 0 }, undefined]);
});

// Supports: English and Russian
test('Russian counts take the right form', () => {
  expect([1, 2, 5, 21, 11].map((n) => ru.rowCount(n))).toEqual(['1 строка', '2 строки', '5 строк', '21 строка', '11 строк']);
});

test('both languages say everything', () => {
  expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort());
});
