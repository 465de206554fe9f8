import { afterEach, expect, test, vi } from 'vitest';
import { privilegeName } from '../src/api/privileges';
import { isMergeable, mergeRows } from '../src/api/rows';

afterEach(() => vi.unstubAllGlobals());

// Supports: Merging of two rows
test('a merge names both rows with their types, the one that stays first', async () => {
  const sent = vi.fn<(url: string, options: RequestInit) => Promise<Response>>(() => Promise.resolve(new Response(null, { status: 204 })));
  vi.stubGlobal('fetch', sent);
  await mergeRows('account', 'accountid', 'stays', 'goes');
  const [url, { method, body }] = sent.mock.calls[0]!;
  expect([url, method]).toEqual(['/api/data/v9.2/Merge', 'POST']);
  expect(JSON.parse(body as string)).toEqual({
    Target: { '@odata.type': 'Microsoft.Dynamics.CRM.account', accountid: 'stays' },
    Subordinate: { '@odata.type': 'Microsoft.Dynamics.CRM.account', accountid: 'goes' },
    PerformParentingChecks: false,
  });
});

// Supports: Merging of two rows
test('clients and contacts are merged, by who has the one privilege for it', () => {
  expect(['account', 'contact', 'kam_plan'].map(isMergeable)).toEqual([true, true, false]);
  expect(privilegeName('Merge', 'account')).toBe('prvmerge');
});
