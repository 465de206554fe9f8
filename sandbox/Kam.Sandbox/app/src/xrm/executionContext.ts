import { guarded } from './gap';

export interface ExecutionContext {
  getFormContext: () => object;
  getEventSource: () => object | null;
  getEventArgs: () => object | null;
  getContext: () => object;
  getDepth: () => number;
  setSharedVariable: (key: string, value: unknown) => void;
  getSharedVariable: (key: string) => unknown;
}

declare global {
  interface Window { Xrm?: { Utility: { getGlobalContext: () => object } } }
}

/** What a handler is given: the form, what the event came from, and its arguments. */
export function eventContext(formContext: object, source: object | null, args: object | null = null): ExecutionContext {
  const shared = new Map<string, unknown>();
  return guarded('executionContext', {
    getFormContext: () => formContext,
    getEventSource: () => source,
    getEventArgs: () => args,
    getContext: () => window.Xrm?.Utility.getGlobalContext() ?? {},
    getDepth: () => 1,
    setSharedVariable: (key: string, value: unknown) => { shared.set(key, value); },
    getSharedVariable: (key: string) => shared.get(key),
  });
}
