import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { useOpenApi } from '#test/open-api.ts';
import { sleepers, slowTable } from '#test/slow-table.ts';

useDatabase();
const api = useOpenApi();

async function ask(query: string, headers: Record<string, string>) {
  const begun = performance.now();
  const response = await fetch(`${api().url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json', ...headers },
  });
  return {
    status: response.status,
    body: await response.json(),
    seconds: (performance.now() - begun) / 1000,
  };
}

/** The most statements that slept at once until `done`. */
async function mostAsleep(done: Promise<unknown>): Promise<number> {
  let over = false;
  let most = 0;
  void done.finally(() => {
    over = true;
  });
  while (!over) {
    most = Math.max(most, (await sleepers()).length);
    await wait(20);
  }
  return most;
}

const thirty = (field: string) =>
  `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: ${field}`).join(' ')} }`;

it.each([
  ['the short way', {}],
  ['the long way', { origin: 'http://trang.example' }],
])(
  'thirty things asked for at once by %s leave others their connections',
  async (_name, way) => {
    // The test's pool has five: without turns the thirty would hold them all for two seconds.
    await slowTable('articles', 0.3);
    const many = ask(thirty('articles(first: 1) { nodes { id } }'), way);
    await expect.poll(sleepers, { timeout: 3000, interval: 10 }).not.toEqual([]);
    const most = mostAsleep(many);
    const other = await ask('{ siteLinkGroups { name } }', { 'x-forwarded-for': '203.0.113.7' });
    expect(other).toMatchObject({ status: 200, body: { data: { siteLinkGroups: [] } } });
    const { status, body, seconds } = await many;
    // Without turns it would have to wait until the last of the thirty has its connection.
    expect(other.seconds).toBeLessThan(seconds / 3);
    expect(status).toBe(200);
    expect(Object.values(body.data)).toHaveLength(30);
    expect(await most).toBe(2);
  },
  30_000,
);
