import { useSyncExternalStore } from 'react';
import { appOf, routeAddress, type Route } from './route';
import { side } from './side';

/** Asked before the page is left; answers whether it may be. */
export type Guard = () => Promise<boolean>;

let guard: Guard | undefined;
let position = 0;
let current = location.search;
const listeners = new Set<() => void>();

export function guardLeaving(next: Guard): () => void {
  const before = guard;
  guard = next;
  return () => { if (guard === next) guard = before; };
}

export const askLeaving = async (): Promise<boolean> => (guard ? guard() : true);

function show(search: string): void {
  current = search;
  listeners.forEach((listener) => listener());
}

export async function navigate(route: Route, how: 'push' | 'replace' = 'push'): Promise<void> {
  if (!(await askLeaving())) return;
  place(route, how);
}

/** Changes the address without asking: for a row that has just got its id. */
export function place(route: Route, how: 'push' | 'replace'): void {
  // Whoever goes on from a page that lies over another stays above it.
  if (side.current()) return side.go(route, how);
  const address = routeAddress(route, appOf(current));
  if (how === 'push') history.pushState({ position: ++position }, '', address);
  else history.replaceState({ position }, '', address);
  show(location.search);
}

export function goBack(): void {
  if (side.current()) side.back();
  else if (position > 0) history.back();
  else void navigate({ page: 'home' });
}

/** The browser has moved already when it tells us: move back, ask, and move again if that is fine. */
async function onPop(event: PopStateEvent): Promise<void> {
  const target = (event.state as { position?: number } | null)?.position ?? 0;
  const step = target - position;
  if (step === 0 || !guard) {
    position = target;
    show(location.search);
    return;
  }
  history.go(-step);
  await new Promise<void>((done) => { addEventListener('popstate', () => done(), { once: true, capture: true }); });
  if (!(await askLeaving())) return;
  guard = undefined;
  history.go(step);
}

let listening = false;
function subscribe(listener: () => void): () => void {
  if (!listening) {
    listening = true;
    position = (history.state as { position?: number } | null)?.position ?? 0;
    addEventListener('popstate', (event) => void onPop(event));
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => current);
}

export const currentApp = (): string | undefined => appOf(current);
