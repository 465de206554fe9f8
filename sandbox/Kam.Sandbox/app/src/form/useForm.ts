import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FormSession } from './session';
import type { FormState } from './state';

export const FormContext = createContext<FormSession | undefined>(undefined);

export function useSession(): FormSession {
  const session = useContext(FormContext);
  if (!session) throw new Error('A form part outside a form.');
  return session;
}

/** A part of the form's state; what it selects must be a kept object or a plain value. */
export function useForm<T>(select: (state: FormState) => T): T {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => select(session.snapshot()));
}
