import { setTimeout as wait } from 'node:timers/promises';
import { siteHeaders } from '@hoi/contract/headers';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { databaseVariables, useDatabase } from '#test/database.ts';
import { useOpenApi } from '#test/open-api.ts';
import { slowTable } from '#test/slow-table.ts';
import { siteKey } from './request-context.ts';

useDatabase();
const api = useOpenApi();

/** Each asks something else: what is asked alike is answered together. */
async function ask(mark: number, headers: Record<string, string>, field = 'articles(first: 1)') {
  const answer = await fetch(`${api().url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query: `{ q${mark}: ${field} { __typename } }` }),
    headers: { 'content-type': 'application/json', ...headers },
  });
  return { answer, body: await answer.json() };
}

/** Lets nobody read the articles until it is called. */
async function holdArticles(): Promise<() => Promise<unknown>> {
  const holder = new pg.Client({ connectionString: databaseVariables().DATABASE_OWNER_URL });
  await holder.connect();
  onTestFinished(() => holder.end());
  await holder.query('BEGIN; LOCK TABLE articles IN ACCESS EXCLUSIVE MODE');
  return () => holder.query('ROLLBACK');
}

// What README.md says to partners: three run at once, forty wait.
const room = 3 + 40;

it.each([
  ['the short way', '203.0.113.61', {}],
  ['the long way', '203.0.113.62', { origin: 'http://trang.example' }],
])(
  'whose queue is full by %s is told when to come back, and others are served',
  async (_name, address, way) => {
    const letGo = await holdArticles();
    const from = { 'x-forwarded-for': address, ...way };
    const refused: Awaited<ReturnType<typeof ask>>[] = [];
    const crowd = Array.from({ length: room + 2 }, async (_, n) => {
      const asked = await ask(n, from);
      if (asked.answer.status !== 200) refused.push(asked);
    });
    for (let n = 0; refused.length < 2 && n < 100; n += 1) {
      const other = { 'x-forwarded-for': '203.0.113.63', ...way };
      expect((await ask(100 + n, other, 'siteLinkGroups')).answer.status).toBe(200);
      await wait(30);
    }
    await letGo();
    await Promise.all(crowd);
    expect(refused).toHaveLength(2);
    for (const { answer, body } of refused) {
      expect(answer.status).toBe(429);
      expect(answer.headers.get('retry-after')).toBe('1');
      expect(answer.headers.get('ratelimit')).toMatch(
        /^"requests";r=\d+;t=\d+, "cost";r=\d+;t=\d+$/,
      );
      expect(body).toMatchObject({
        errors: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 1 } }],
      });
      expect(body.data ?? null).toBeNull();
    }
    expect((await ask(300, from)).answer.status).toBe(200);
  },
  60_000,
);

it('readers behind one address, for whom the site asks, have more room', async () => {
  await slowTable('articles', 0.02);
  const reader = { [siteHeaders.key]: siteKey(), [siteHeaders.address]: '203.0.113.64' };
  const answers = await Promise.all(
    Array.from({ length: 2 * room }, (_, n) => ask(400 + n, reader)),
  );
  expect(new Set(answers.map(({ answer }) => answer.status))).toEqual(new Set([200]));
}, 60_000);
