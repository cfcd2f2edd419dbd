import { setTimeout as wait } from 'node:timers/promises';
import { siteHeaders } from '@hoi/contract/headers';
import { knownDocuments } from '@hoi/contract/known-documents';
import { freePort } from '@hoi/contract/node/free-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#graphql/limits.ts';
import { db } from '#outside/db.ts';
import { startOutbox, stopOutbox } from '#outside/outbox.ts';
import { schema } from '#schema.ts';
import { createServer } from '#server.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, unique } from '#test/factories.ts';
import { createGraphqlLane } from './graphql-lane.ts';
import { type Listener, listen } from './listen.ts';
import { siteKey } from './request-context.ts';
import { createRequestLimits } from './request-limits.ts';

const perMinute = 8;
let url = '';
let listener: Listener;
let lane: ReturnType<typeof createGraphqlLane>;
let taken = 0;

useDatabase();
beforeAll(async () => {
  await startOutbox();
  const apiPort = await freePort();
  url = `http://127.0.0.1:${apiPort}`;
  const requestLimits = createRequestLimits({ requests: perMinute });
  const options = { apiUrl: url, siteUrl: 'http://web.test', development: false, requestLimits };
  const app = createServer(options);
  lane = createGraphqlLane(schema, options);
  const counted: typeof lane.listener = (request, response) => {
    const took = lane.listener(request, response);
    if (took) taken += 1;
    return took;
  };
  listener = await listen({ host: '127.0.0.1', apiPort }, app.fetch, counted);
});
afterAll(async () => {
  lane.close();
  await listener.drain(1000);
  await stopOutbox();
});

type Asked = Record<string, string>;

async function post(body: string, headers: Asked = {}) {
  const before = taken;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const { status } = response;
  return { status, headers: response.headers, text: await response.text(), short: taken > before };
}

// fetch names a mode of its own, which the lane leaves alone; an origin sends a request the long way.
const longWay = () => ({ origin: url });
const ask = (query: string, headers: Asked = {}) => post(JSON.stringify({ query }), headers);
const codes = (text: string): string[] =>
  JSON.parse(text).errors.map((e: { extensions: { code: string } }) => e.extensions.code);

async function change(id: string, title: string, tags: string[]): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.article.update({ where: { id }, data: { title } });
    await tx.outboxEvent.create({ data: { type: 'update-article', subjectId: id, tags } });
  });
  await wait(200);
}

describe('the short lane', () => {
  it('is taken by plain questions only', async () => {
    const query = '{ articles(first: 1) { nodes { slug } } }';
    expect(await ask(query)).toMatchObject({ status: 200, short: true });
    const others: Asked[] = [
      { authorization: 'Bearer hoi_x' },
      { cookie: 'hoi_session=x' },
      { origin: 'http://elsewhere.test' },
      { 'sec-fetch-site': 'cross-site' },
      { 'x-hoi-viewer': 'x' },
      { 'content-type': 'text/plain' },
    ];
    for (const headers of others) expect(await ask(query, headers)).toMatchObject({ short: false });
    expect(await ask(query, { authorization: 'Bearer hoi_x' })).toMatchObject({ status: 401 });
    // Whoever was signed in is not given what readers were given a moment ago.
    expect(codes((await ask(query, { 'x-hoi-viewer': 'x' })).text)).toEqual(['UNAUTHENTICATED']);
    const large = JSON.stringify({ query, variables: { x: 'x'.repeat(limits.bodyBytes) } });
    expect(await post(large, { connection: 'close' })).toMatchObject({ short: false, status: 413 });
  });

  const nested = `{ categories { ${'articles(first: 1) { nodes { category { '.repeat(6)} slug ${'} } }'.repeat(6)} } }`;
  const aliases = `{ ${Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: __typename`).join(' ')} }`;
  const dear =
    '{ articles(first: 100) { nodes { older(first: 100) { nodes { older(first: 100) { nodes { slug } } } } } } }';
  const tokens = `{ ${'__typename '.repeat(limits.tokens)} }`;

  it.each([
    ['nesting', nested],
    ['aliases', aliases],
    ['cost', dear],
    ['tokens', tokens],
    ['an unknown field', '{ nothing }'],
    ['broken syntax', '{ articles('],
    ['a fragment that spreads itself', '{ ...A } fragment A on Query { ...A }'],
    ['a page too large', '{ articles(first: 101) { nodes { slug } } }'],
  ])('refuses %s with the codes of the long way', async (_name, query) => {
    const short = await ask(query);
    const long = await ask(query, longWay());
    expect([short.short, long.short]).toEqual([true, false]);
    expect(codes(short.text)).toEqual(codes(long.text));
    expect(short.text).not.toMatch(/at .*\.ts|SELECT/);
  });

  it.each(['[]', '[{"query":"{ __typename }"}]', 'x', '{}', '{"query":1}'])(
    'refuses the body %s',
    async (body) => {
      const answer = await post(body);
      expect(answer).toMatchObject({ status: 400, short: true });
      expect(codes(answer.text)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it('sends the security headers of every answer', async () => {
    const query = '{ __typename }';
    const [short, long] = [await ask(query), await ask(query, longWay())];
    for (const name of [
      'x-content-type-options',
      'x-frame-options',
      'referrer-policy',
      'content-security-policy',
      'permissions-policy',
      'cache-control',
    ]) {
      expect(short.headers.get(name)).toBe(long.headers.get(name));
      expect(short.headers.get(name)).toBeTruthy();
    }
  });

  it('counts all addresses of one IPv6 network together', async () => {
    const answers = [];
    for (let i = 0; i <= perMinute; i++) {
      answers.push((await ask('{ __typename }', { 'x-forwarded-for': `2001:db8::${i}` })).status);
    }
    expect(answers).toEqual([...Array(perMinute).fill(200), 429]);
  });

  it('counts strangers by address, whichever way they come, and not the site', async () => {
    const stranger = { 'x-forwarded-for': '203.0.113.7' };
    const answers = [];
    for (let i = 0; i <= perMinute; i++) {
      const way = i % 2 ? { ...stranger, ...longWay() } : stranger;
      answers.push((await ask('{ __typename }', way)).status);
    }
    expect(answers).toEqual([...Array(perMinute).fill(200), 429]);
    const refused = await ask('{ __typename }', stranger);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(codes(refused.text)).toEqual(['RATE_LIMITED']);
    const site = { ...stranger, [siteHeaders.key]: siteKey() };
    expect(await ask('{ __typename }', site)).toMatchObject({ status: 200 });
  });
});

describe('what a stranger sends', () => {
  const [known = ''] = Object.values(knownDocuments.site).filter((text) =>
    text.includes('query News('),
  );
  const site = () => ({ [siteHeaders.key]: siteKey() });
  const news = () =>
    post(JSON.stringify({ query: known, variables: { page: 1, first: 1 } }), site());

  it('is never what the site is answered with', async () => {
    const before = JSON.parse((await news()).text);
    expect(before.data).toBeTruthy();
    const [head = '', ...rest] = known.split('\n');
    const forged = [
      { query: rest.join('\n'), operationName: head },
      { query: known, operationName: 'News\n' },
      { query: known, operationName: '\n' },
      { query: known, operationName: 'Other' },
      { query: `\n${known}`, operationName: 'News\0' },
      { query: known, operationName: '__proto__' },
    ];
    for (const body of forged) {
      const refused = await post(JSON.stringify(body));
      expect(codes(refused.text)).toEqual(['BAD_USER_INPUT']);
      expect(JSON.parse((await news()).text)).toEqual(before);
    }
  });

  it('takes no place from what the site asks', async () => {
    const { id, title, slug } = await makeArticle();
    const query = `{ article(slug: "${slug}") { title } }`;
    const titleNow = async () => JSON.parse((await ask(query, site())).text).data.article.title;
    await titleNow();
    // More than are remembered as asked once; only what was remembered is kept the second time.
    for (let i = 0; i < 1100; i += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, n) => ask(`{ a${i + n}: __typename }`)));
    }
    await titleNow();
    await change(id, 'Không ai được báo', []);
    expect(await titleNow()).toBe(title);
  });
});

describe('ready answers', () => {
  it('are repeated until something that readers see has changed', async () => {
    const { id, slug, title } = await makeArticle();
    const query = `{ article(slug: "${slug}") { title } }`;
    const titleNow = async () => JSON.parse((await ask(query)).text).data.article.title;
    expect(await titleNow()).toBe(title);
    // Nobody was told, so the kept answer stands: this shows that there is one. On a busy machine it may
    // have outlived its few seconds by then, and another is kept.
    const stands = async () => {
      for (let i = 0; i < 2; i++) await titleNow();
      const kept = await titleNow();
      await change(id, unique('Chưa ai biết '), []);
      return (await titleNow()) === kept;
    };
    await expect.poll(stands).toBe(true);
    await change(id, 'Đã đổi', ['articles']);
    expect(await titleNow()).toBe('Đã đổi');
  });

  it('are not for a visitor of the site who has just changed something', async () => {
    const { id, slug, title } = await makeArticle();
    const query = `{ article(slug: "${slug}") { title } }`;
    const titleNow = async (headers: Asked) =>
      JSON.parse((await ask(query, headers)).text).data.article.title;
    for (let i = 0; i < 3; i++) await titleNow({});
    await change(id, 'Vừa đổi', []);
    expect(await titleNow({ [siteHeaders.fresh]: '1' })).toBe(title);
    expect(await titleNow({ [siteHeaders.fresh]: '1', [siteHeaders.key]: siteKey() })).toBe(
      'Vừa đổi',
    );
  });

  it('are never those of what depends on the visitor', async () => {
    const query = '{ rateLimit { remaining } }';
    const stranger = { 'x-forwarded-for': '203.0.113.8' };
    const left = async () => JSON.parse((await ask(query, stranger)).text).data.rateLimit.remaining;
    const first = await left();
    expect([await left(), await left()]).toEqual([first - 1, first - 2]);
  });

  it('never serve errors, nor a change', async () => {
    const query = '{ article(slug: "a", id: "b") { title } }';
    for (let i = 0; i < 3; i++) {
      const { text } = await ask(query);
      expect(codes(text)).toEqual(['BAD_USER_INPUT']);
    }
    const vote = 'mutation { signOut { ok: __typename } }';
    for (let i = 0; i < 3; i++)
      expect((await ask(vote)).headers.get('set-cookie')).toContain('hoi_session=');
  });
});
