import { setTimeout as wait } from 'node:timers/promises';
import { siteHeaders } from '@hoi/contract/headers';
import { freePort } from '@hoi/contract/node/free-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { startOutbox, stopOutbox } from '#outside/outbox.ts';
import { schema } from '#schema.ts';
import { createServer } from '#server.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeStaff } from '#test/factories.ts';
import { asPartner } from '#test/one-of-everything.ts';
import { createGraphqlLane } from './graphql-lane.ts';
import { type Listener, listen } from './listen.ts';
import { siteKey } from './request-context.ts';
import { createRequestLimits } from './request-limits.ts';

const points = { addressPoints: 300_000, namedPoints: 1_000_000 };
let url = '';
let listener: Listener;
let lane: ReturnType<typeof createGraphqlLane>;

useDatabase();
beforeAll(async () => {
  await startOutbox();
  const apiPort = await freePort();
  url = `http://127.0.0.1:${apiPort}`;
  const requestLimits = createRequestLimits(points);
  const options = { apiUrl: url, siteUrl: 'http://web.test', development: false, requestLimits };
  const app = createServer(options);
  lane = createGraphqlLane(schema, options);
  listener = await listen({ host: '127.0.0.1', apiPort }, app.fetch, lane.listener);
  const { id: categoryId } = await makeCategory();
  for (let n = 0; n < 100; n += 1) await makeArticle({ categoryId });
});
afterAll(async () => {
  lane.close();
  await listener.drain(1000);
  await stopOutbox();
});

type Asked = Record<string, string>;

function post(query: string, headers: Asked = {}, signal?: AbortSignal) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json', ...headers },
    ...(signal && { signal }),
  });
}

const from = (address: string): Asked => ({ 'x-forwarded-for': address });
const longWay = () => ({ origin: url });
const standing = '{ rateLimit { limit remaining resetAt cost costLimit costRemaining } }';
// A search for each alias: nothing that one request may not ask.
const dear = (mark: number) =>
  `{ ${[0, 1, 2, 3, 4, 5].map((n) => `a${n}: search(query: "tin ${mark} ${n}", first: 100) { nodes { ... on Article { id bodyText } } }`).join(' ')} }`;

async function standingOf(headers: Asked) {
  const { data } = await (await post(standing, headers)).json();
  return data.rateLimit;
}

describe.each([
  ['the short way', () => ({})],
  ['the long way', longWay],
])('an allowance by %s', (name, way) => {
  const address = name === 'the short way' ? '203.0.113.10' : '203.0.113.11';

  it('is told in the answer and in its headers', async () => {
    const answer = await post(standing, { ...from(address), ...way() });
    const { rateLimit } = (await answer.json()).data;
    expect(rateLimit).toMatchObject({ costLimit: points.addressPoints });
    expect(rateLimit.cost).toBeGreaterThan(0);
    expect(rateLimit.costRemaining).toBe(points.addressPoints - rateLimit.cost);
    expect(answer.headers.get('ratelimit-policy')).toBe(
      '"requests";q=1200;w=60, "cost";q=300000;w=60',
    );
    expect(answer.headers.get('ratelimit')).toMatch(
      new RegExp(`^"requests";r=\\d+;t=\\d+, "cost";r=${rateLimit.costRemaining};t=\\d+$`),
    );
  });

  it('is used up by what is asked, not by how often', async () => {
    const answers = [];
    for (let n = 0; n < 20; n += 1)
      answers.push(await post(dear(n), { ...from(address), ...way() }));
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused?.headers.get('ratelimit')).toContain('"cost";r=');
    expect(await refused?.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED' } }],
    });
  });
});

it('a token and a session are charged apart from the address, and the site is not', async () => {
  const address = '203.0.113.20';
  const { id: orgUnitId } = await db.orgUnit.findFirstOrThrow();
  const { cookie } = await makeStaff('EDITOR', orgUnitId);
  const session = { cookie, ...from(address) };
  const token = { ...(await asPartner(['articles:read'])), ...from(address) };
  const before = (await standingOf(from(address))).costRemaining;
  for (let n = 0; n < 3; n += 1) {
    expect((await post(dear(100 + n), session)).status).toBe(200);
    expect((await post(dear(200 + n), token)).status).toBe(200);
  }
  const [ofSession, ofToken] = [await standingOf(session), await standingOf(token)];
  for (const { costLimit, costRemaining } of [ofSession, ofToken]) {
    expect(costLimit).toBe(points.namedPoints);
    expect(costRemaining).toBeLessThan(points.namedPoints - 3 * 10 * 1000);
  }
  expect((await standingOf(from(address))).costRemaining).toBeGreaterThan(before - 1000);
  const site = { [siteHeaders.key]: siteKey(), [siteHeaders.address]: address };
  const answer = await post(standing, { ...site, ...from(address) });
  expect((await answer.json()).data.rateLimit).toBeNull();
  expect(answer.headers.get('ratelimit')).toBeNull();
});

it('thirty dear requests of one address let others pass', async () => {
  const dears: number[] = [];
  const worked = () => dears.filter((status) => status === 200).length;
  const crowd = Array.from({ length: 30 }, async (_, n) => {
    dears.push((await post(dear(300 + n), from('203.0.113.30'))).status);
  });
  await wait(20);
  const readers = Array.from({ length: 5 }, async (_, n) => {
    const before = worked();
    const query = `{ articles(first: 1) { nodes { slug } } a${n}: __typename }`;
    const { status } = await post(query, from(`203.0.113.4${n}`));
    return { status, waitedFor: worked() - before };
  });
  const answers = await Promise.all(readers);
  await Promise.all(crowd);
  for (const { status, waitedFor } of answers) {
    expect(status).toBe(200);
    // Some of the thirty run when the readers come; the readers do not wait for the rest.
    expect(waitedFor).toBeLessThan(worked() - 2);
  }
  expect(dears).toContain(429);
});

it('what nobody waits for any more is neither begun nor charged', async () => {
  const crowd = from('203.0.113.50');
  const leaving = new AbortController();
  const asked = Array.from({ length: 20 }, (_, n) =>
    post(dear(400 + n), crowd, leaving.signal).catch(() => undefined),
  );
  await wait(5);
  leaving.abort();
  await Promise.all(asked);
  await wait(300);
  const { costRemaining, costLimit } = await standingOf(crowd);
  expect(costLimit - costRemaining).toBeLessThan(costLimit * 0.8);
});
