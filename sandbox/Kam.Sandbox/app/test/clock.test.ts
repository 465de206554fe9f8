import { afterEach, expect, test } from 'vitest';
import { moveClock, shareClock } from '../src/api/clock';

const real = globalThis.Date;
const longAgo = new real(2020, 5, 1);

afterEach(() => void (globalThis.Date = real));

// Supports: The sandbox's clock in scripts
test('a script that asks for the day gets the one of the sandbox', () => {
  expect(moveClock(longAgo)).toBe(true);
  expect(new Date().toDateString()).toBe(longAgo.toDateString());
  expect(new Date(Date.now()).toDateString()).toBe(longAgo.toDateString());
  expect(Date()).toContain('2020');
});

test('dates that are named stay what they are, and stay dates', () => {
  moveClock(longAgo);
  expect(new Date(2026, 0, 2).getTime()).toBe(new real(2026, 0, 2).getTime());
  expect(new Date()).toBeInstanceOf(real);
  expect(Date.UTC(2026, 0, 2)).toBe(real.UTC(2026, 0, 2));
});

test('on the browser\'s own day the clock is left alone, and a second move counts from the browser\'s', () => {
  expect(moveClock(longAgo)).toBe(true);
  expect(moveClock(longAgo)).toBe(true);
  expect(new Date().toDateString()).toBe(longAgo.toDateString());
  expect(moveClock(new real())).toBe(false);
  expect(globalThis.Date).toBe(real);
});

// Supports: The sandbox's clock in scripts
test('a page in a frame lives on the same day', () => {
  const frame = { contentWindow: { Date: real } };
  shareClock(frame as unknown as HTMLIFrameElement);
  expect(frame.contentWindow.Date).toBe(real);
  moveClock(longAgo);
  shareClock(frame as unknown as HTMLIFrameElement);
  expect(new frame.contentWindow.Date().getFullYear()).toBe(2020);
});
