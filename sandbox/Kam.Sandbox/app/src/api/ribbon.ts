import { once } from './cache';

/** The table's RibbonDiffXml. No part of the Web API gives it, so the host does. */
export function ribbonOf(table: string): Promise<string | undefined> {
  return once(`ribbon ${table}`, async () => {
    const answer = await fetch(`/sandbox/ribbon/${encodeURIComponent(table)}`);
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`/sandbox/ribbon/${table}: ${answer.status}`);
    return (await answer.text()).trim() || undefined;
  });
}
