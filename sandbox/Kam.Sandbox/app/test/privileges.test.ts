import { afterEach, expect, test, vi } from 'vitest';
import { privilegeName, readPrivileges } from '../src/api/privileges';

const answers = (rows: Record<string, object[]>): void => {
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(new Response(JSON.stringify({ value: Object.entries(rows).find(([part]) => url.includes(part))?.[1] ?? [] }))));
};

afterEach(() => vi.unstubAllGlobals());

// Supports: Privileges of the user
test('a user may what the user\'s roles grant, and no more', async () => {
  answers({ 'roles(r1)': [{ name: 'prvReadPlant' }] });
  const may = await readPrivileges('u', ['R1']);
  expect([may('Read', 'plant'), may('Create', 'plant')]).toEqual([true, false]);
});

// Supports: Privileges of the user
test('the roles of a user\'s teams count too', async () => {
  answers({ teammembership: [{ teamid: 't' }], 'teams(t)': [{ roleid: 'r2' }], 'roles(r2)': [{ name: 'prvCreatePlant' }] });
  expect((await readPrivileges('u', []))('Create', 'plant')).toBe(true);
});

test('the administrator may everything', async () => {
  answers({});
  expect((await readPrivileges('u', ['627090FF-40A3-4053-8790-584EDC5BE201']))('Delete', 'plant')).toBe(true);
});

test('some tables of the platform have privileges of another name', () => {
  expect([privilegeName('Read', 'task'), privilegeName('Read', 'systemuser')]).toEqual(['prvreadactivity', 'prvreaduser']);
});
