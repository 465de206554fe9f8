const kept = new Map<string, Promise<unknown>>();

/** Asks once for what does not change while the page is open (metadata, views, forms); a failure is not kept. */
export function once<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const known = kept.get(key) as Promise<T> | undefined;
  if (known) return known;
  const asked = ask();
  kept.set(key, asked);
  asked.catch(() => kept.delete(key));
  return asked;
}
