import { useEffect, useState } from 'react';

export type Loaded<T> = { state: 'loading' } | { state: 'failed'; error: unknown } | { state: 'ready'; value: T };

/** Reads when the key changes; what was shown before stays until the new is there, so that nothing jumps. */
export function useLoaded<T>(key: string, read: () => Promise<T>): Loaded<T> & { stale: boolean } {
  const [result, setResult] = useState<{ key: string; loaded: Loaded<T> }>({ key: '', loaded: { state: 'loading' } });
  useEffect(() => {
    let wanted = true;
    const finish = (loaded: Loaded<T>): void => { if (wanted) setResult({ key, loaded }); };
    read().then((value) => finish({ state: 'ready', value }), (error: unknown) => finish({ state: 'failed', error }));
    return () => { wanted = false; };
    // The key says what is read.
  }, [key]);
  return { ...result.loaded, stale: result.key !== key };
}
