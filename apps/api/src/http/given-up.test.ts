import pg from 'pg';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { databaseVariables, useDatabase } from '#test/database.ts';
import { type OpenApi, openApi } from '#test/open-api.ts';

let api: OpenApi;

useDatabase();
beforeAll(async () => {
  api = await openApi();
  // The first question of a day turns to it, and may take its time.
  await ask('{ categories { id } }', {});
});
afterAll(() => api.close());

function ask(query: string, headers: Record<string, string>) {
  return fetch(`${api.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** A connection that the system knows nothing of: what it hears is no answer to the system. */
async function stranger(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseVariables().DATABASE_OWNER_URL });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

it.each([
  ['the short way', () => ({})],
  ['the long way', () => ({ origin: api.url })],
])(
  'who was told by %s to come back leaves no statement behind',
  async (_name, way) => {
    const [holder, watcher] = [await stranger(), await stranger()];
    await holder.query('BEGIN; LOCK TABLE articles IN ACCESS EXCLUSIVE MODE');
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query: '{ articles(first: 1) { totalCount nodes { id } } }' }),
      headers: { 'content-type': 'application/json', ...way() },
    });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    const waiting = async () => {
      const { rows } = await watcher.query(`SELECT query FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`);
      return rows;
    };
    // The lock is held still, and its limit in tests is far longer.
    await expect.poll(waiting, { timeout: 1500, interval: 50 }).toEqual([]);
    await holder.query('ROLLBACK');
  },
  30_000,
);
