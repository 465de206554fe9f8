import { useSyncExternalStore } from 'react';
import type { GlobalNotice } from '../xrm/host';

/** What scripts say above every page, and the cover they put over it while they work. */
interface Said { notices: GlobalNotice[]; progress?: string }

let said: Said = { notices: [] };
const listeners = new Set<() => void>();

function set(next: Said): void {
  said = next;
  listeners.forEach((listener) => listener());
}

export const addNotice = (notice: GlobalNotice): void => set({ ...said, notices: [...said.notices, notice] });
export const removeNotice = (id: string): void => set({ ...said, notices: said.notices.filter((notice) => notice.id !== id) });
export const showProgress = (progress: string | undefined): void => set({ ...said, progress });

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSaid = (): Said => useSyncExternalStore(subscribe, () => said);
