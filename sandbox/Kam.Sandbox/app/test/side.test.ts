import { expect, test, vi } from 'vitest';
import { inCss, side } from '../src/route/side';

const route = (id: string) => ({ page: 'row' as const, table: 'account', id });
const shown = () => side.current()?.trail.at(-1);

// Supports: Pages over a page
test('a page that lies over another tells its asker when it is closed', async () => {
  const closed = vi.fn();
  const asked = side.open(route('1'), { place: 'side' }).then(closed);
  side.close();
  await asked;
  expect([closed.mock.calls.length, side.current()]).toEqual([1, undefined]);
});

// Supports: Pages over a page
test('the way back from where one went on leads to where one came from, and then out', () => {
  void side.open(route('1'), { place: 'side' });
  side.go(route('2'), 'push');
  expect(shown()).toEqual(route('2'));
  side.back();
  expect(shown()).toEqual(route('1'));
  side.back();
  expect(side.current()).toBeUndefined();
});

test('a new row that gets its id stays the same step of the way', () => {
  void side.open(route('1'), { place: 'side' });
  side.go(route('2'), 'replace');
  side.back();
  expect(side.current()).toBeUndefined();
});

test.each([[undefined, undefined], [400, '400px'], [{ value: 60, unit: '%' as const }, '60%']])('the size %o is written as %s', (size, expected) => {
  expect(inCss(size)).toBe(expected);
});
