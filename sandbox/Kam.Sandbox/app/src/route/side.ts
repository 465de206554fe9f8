import type { Route } from './route';

type Size = number | { value: number; unit: '%' | 'px' };

/** How a page is laid over the one that asked for it: in the middle, or at the side so that the other stays in sight. */
export interface SideOptions {
  place: 'middle' | 'side';
  title?: string;
  width?: Size;
  height?: Size;
}

export interface SidePage extends SideOptions {
  /** Where a person has gone within it; the last is shown. */
  trail: readonly Route[];
  done: () => void;
}

let current: SidePage | undefined;
const listeners = new Set<() => void>();

function set(next: SidePage | undefined): void {
  current = next;
  listeners.forEach((listener) => listener());
}

function follow(trail: readonly Route[]): void {
  if (current) set({ ...current, trail });
}

export const side = {
  current: (): SidePage | undefined => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Ends when the page is closed, as the platform's promise does. */
  open: (route: Route, options: SideOptions): Promise<void> => new Promise((done) => set({ ...options, trail: [route], done })),
  go: (route: Route, how: 'push' | 'replace'): void => follow([...(how === 'push' ? (current?.trail ?? []) : (current?.trail.slice(0, -1) ?? [])), route]),
  back: (): void => (current && current.trail.length > 1 ? follow(current.trail.slice(0, -1)) : side.close()),
  close: (): void => {
    const closed = current;
    set(undefined);
    closed?.done();
  },
};

/** As a style takes it; undefined: as wide as it is by itself. */
export const inCss = (size: Size | undefined): string | undefined =>
  size === undefined ? undefined : typeof size === 'number' ? `${size}px` : `${size.value}${size.unit}`;
