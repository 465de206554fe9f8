import { expect, test } from 'vitest';
import { readNumber } from '../src/controls/NumberControl';
import { en } from '../src/i18n/en';
import { column } from './producers';

const read = (text: string, more = {}, kind: 'integer' | 'decimal' = 'decimal') => readNumber(text, column('weight', kind, { min: 0, max: 1000, precision: 2, ...more }), 1033, en);

test('an empty field has no value', () => expect(read(' ')).toEqual({ value: null }));

test('a number is kept with the digits of its column', () => expect([read('1.239'), read('2.5', {}, 'integer')]).toEqual([{ value: 1.24 }, { value: 3 }]));

// Supports: Fields of every type
test('what is out of range is refused with the range', () => expect(read('1,001')).toEqual({ problem: 'Enter a number between 0 and 1,000.' }));

test('what is no number is refused', () => expect(read('many')).toEqual({ problem: 'Enter a number.' }));
