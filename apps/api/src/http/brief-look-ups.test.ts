import { beforeAll, expect, it, vi } from 'vitest';
import { db } from '#outside/db.ts';
import { testServer } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { slowTable } from '#test/slow-table.ts';
import { makeMedia, useUploads } from '#test/uploads.ts';

useDatabase();
useUploads();

// One for all: its limits are its own.
const server = testServer();
let key: string;
let staff: string;
beforeAll(async () => {
  const { id } = await makeOrgUnit();
  key = (await makeMedia(id)).key;
  staff = (await makeStaff('EDITOR', id)).cookie;
});

const from = (address: string) => ({ 'x-forwarded-for': address });

const file = async (address: string) =>
  (await server.request(`http://api.test/media/${key}`, { headers: from(address) })).status;

const form = async (address: string) => {
  const body = new FormData();
  body.set('operations', '{}');
  const headers = { ...from(address), cookie: staff };
  const init = { method: 'POST', headers, body };
  return (await server.request('http://api.test/graphql', init)).status;
};

it.each([
  ['files', 'media_files', file],
  ['the sessions of uploads', 'sessions', form],
] as const)(
  'who asks for %s without end waits for herself',
  async (_name, table, ask) => {
    const usual = await ask('203.0.113.8');
    expect(usual).not.toBe(429);
    await slowTable(table, 0.01);
    let waiting = 420;
    const many = Array.from({ length: waiting }, () =>
      ask('203.0.113.7').finally(() => {
        waiting -= 1;
      }),
    );
    expect(await ask('203.0.113.8')).toBe(usual);
    expect(waiting).toBeGreaterThan(300);
    expect(await Promise.all(many.slice(-17))).toEqual(Array(17).fill(429));
    expect(waiting).toBeGreaterThan(300);
    await Promise.all(many);
  },
  60_000,
);

it('many who ask whether the server is ready ask the database once', async () => {
  const query = vi.spyOn(db, '$queryRaw');
  const ready = () => server.request('http://api.test/ready');
  const answers = await Promise.all(Array.from({ length: 50 }, ready));
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
  expect(query.mock.calls.length).toBeLessThanOrEqual(2);
  query.mockRestore();
});
