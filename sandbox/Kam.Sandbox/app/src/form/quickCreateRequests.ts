/** A quick create is asked for by sub-grids and scripts, and shown beside the page. */
export interface QuickCreateRequest {
  table: string;
  defaults: Record<string, string>;
  done: (made: { id: string; name: string } | undefined) => void;
}

let current: QuickCreateRequest | undefined;
const listeners = new Set<() => void>();

function set(next: QuickCreateRequest | undefined): void {
  current = next;
  listeners.forEach((listener) => listener());
}

export const quickCreates = {
  current: (): QuickCreateRequest | undefined => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function requestQuickCreate(table: string, defaults: Record<string, string>): Promise<{ id: string; name: string } | undefined> {
  return new Promise((resolve) => {
    set({
      table, defaults,
      done: (made) => {
        set(undefined);
        resolve(made);
      },
    });
  });
}
