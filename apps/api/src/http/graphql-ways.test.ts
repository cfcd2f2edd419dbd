import { connect } from 'node:net';
import { siteHeaders } from '@hoi/contract/headers';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { makeArticle } from '#test/factories.ts';
import { type OpenApi, openApi } from '#test/open-api.ts';
import { siteKey } from './request-context.ts';

const bodyPatienceMs = 500;
let api: OpenApi;
let url = '';

useDatabase();
beforeAll(async () => {
  api = await openApi({ bodyPatienceMs });
  url = api.url;
  await makeArticle();
});
afterAll(() => api.close());

type Way = () => Record<string, string>;
/** What sends a request each way: plainly, from a page of ours, with the site's key. */
const ways: Record<string, Way> = {
  'the short lane': () => ({}),
  'the long way': () => ({ origin: url }),
  'the site': () => ({ [siteHeaders.key]: siteKey() }),
};

describe.each(Object.entries(ways))('%s', (_name, way) => {
  const audits = serverAudits({
    url: () => `${url}/graphql`,
    fetchFn: (address: string, init: RequestInit = {}) =>
      fetch(address, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), ...way() },
      }),
  });

  it('passes every audit of GraphQL over HTTP', async () => {
    expect(audits.length).toBeGreaterThan(50);
    const failed: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
    }
    expect(failed).toEqual([]);
  });
});

interface Asked {
  body?: string | Buffer;
  headers?: Record<string, string>;
  method?: string;
  query?: string;
}

const json = { 'content-type': 'application/json' };
const own = 'application/graphql-response+json';
const ask = (query: string, more: object = {}): Asked => ({
  headers: json,
  body: JSON.stringify({ query, ...more }),
});
const gzip = { ...json, 'content-encoding': 'gzip' };
const bytes = (text: string) => Buffer.from(text, 'latin1');

/** Requests of every form, and the status that each is answered with. */
const requests: Record<string, [number, Asked]> = {
  'a question': [200, ask('{ articles(first: 1) { nodes { id title } } }')],
  'a byte order mark': [200, { headers: json, body: '\uFEFF{"query":"{ __typename }"}' }],
  'a type in capitals': [
    200,
    { ...ask('{ __typename }'), headers: { 'content-type': 'APPLICATION/JSON' } },
  ],
  'utf-8 by name': [
    200,
    { ...ask('{ __typename }'), headers: { 'content-type': 'application/json; charset="UTF-8"' } },
  ],
  'utf-16': [
    415,
    { ...ask('{ __typename }'), headers: { 'content-type': 'application/json; charset=utf-16' } },
  ],
  'latin 1': [
    415,
    {
      ...ask('{ __typename }'),
      headers: { 'content-type': 'application/json;charset=ISO-8859-1' },
    },
  ],
  'a compressed body': [415, { ...ask('{ __typename }'), headers: gzip }],
  'bytes that are no text': [
    400,
    { headers: json, body: bytes('{"query":"{ __typename } #\xff"}') },
  ],
  'plain text': [415, { ...ask('{ __typename }'), headers: { 'content-type': 'text/plain' } }],
  'a form': [
    415,
    {
      body: 'query=%7B__typename%7D',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
  ],
  'no body': [400, { headers: json, body: '' }],
  'a list': [400, { headers: json, body: '[{"query":"{ __typename }"}]' }],
  'a text': [400, { headers: json, body: '"x"' }],
  null: [400, { headers: json, body: 'null' }],
  'broken JSON': [400, { headers: json, body: '{"query":' }],
  'no query': [400, { headers: json, body: '{}' }],
  'a number for a query': [400, { headers: json, body: '{"query":1}' }],
  'variables as a list': [400, ask('{ __typename }', { variables: [] })],
  'variables as a text': [400, ask('{ __typename }', { variables: '{}' })],
  'a name with a line break': [400, ask('query A { __typename }', { operationName: 'A\n' })],
  'a name with a null byte': [400, ask('query A { __typename }', { operationName: 'A\0' })],
  'an empty name': [400, ask('query A { __typename }', { operationName: '' })],
  'a name that is not there': [200, ask('query A { __typename }', { operationName: 'B' })],
  'two operations, one named': [
    200,
    ask('query A { __typename } query B { b: __typename }', { operationName: 'B' }),
  ],
  'two operations, none named': [200, ask('query A { __typename } query B { b: __typename }')],
  'an unknown document': [400, { headers: json, body: '{"documentId":"x"}' }],
  extensions: [200, ask('{ __typename }', { extensions: { a: 1 } })],
  'variables that nobody asked for': [
    200,
    ask('{ __typename }', { variables: JSON.parse('{"__proto__":{"a":1},"constructor":1}') }),
  ],
  'null for a condition': [
    200,
    ask('query ($a: Boolean = true) { __typename @include(if: $a) }', { variables: { a: null } }),
  ],
  'a condition': [
    200,
    ask('query ($a: Boolean!) { __typename @skip(if: $a) }', { variables: { a: true } }),
  ],
  'broken syntax': [200, ask('{ articles(')],
  'broken syntax, in its own form': [
    400,
    { ...ask('{ articles('), headers: { ...json, accept: own } },
  ],
  'an unknown field': [200, ask('{ artcles { id } }')],
  'an unknown field, in its own form': [
    400,
    { ...ask('{ artcles { id } }'), headers: { ...json, accept: own } },
  ],
  'an unknown value': [200, ask('{ articles(orderBy: NEWST) { nodes { id } } }')],
  'an unknown value in the variables': [
    200,
    ask('query ($o: ArticleOrderBy) { articles(orderBy: $o) { nodes { id } } }', {
      variables: { o: 'NEWST' },
    }),
  ],
  'a missing variable': [200, ask('query ($s: String!) { article(slug: $s) { id } }')],
  'a null byte in a text': [
    200,
    ask('query ($s: String!) { article(slug: $s) { id } }', { variables: { s: 'a\0b' } }),
  ],
  'half a character': [
    200,
    ask('query ($s: String!) { article(slug: $s) { id } }', { variables: { s: '\uD800' } }),
  ],
  'what only the staff read': [200, ask('{ users(first: 1) { nodes { id } } }')],
  'what only the staff do': [
    200,
    ask('mutation { deleteSiteLink(input: { id: "x", expectedVersion: 1 }) { __typename } }'),
  ],
  'too deep': [
    200,
    ask(
      `{ categories { ${'articles(first: 1) { nodes { category { '.repeat(6)} slug ${'} } }'.repeat(6)} } }`,
    ),
  ],
  'too many aliases': [
    200,
    ask(`{ ${Array.from({ length: 40 }, (_, i) => `a${i}: __typename`).join(' ')} }`),
  ],
  'too many brackets': [200, ask('['.repeat(5000))],
  'fragments upon fragments': [
    200,
    ask(
      `{ ...F0 } ${Array.from({ length: 20 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F20 on Query { __typename }`,
    ),
  ],
  'an accept of nothing we make': [
    406,
    { ...ask('{ __typename }'), headers: { ...json, accept: 'text/event-stream' } },
  ],
  'an accept by wish': [
    200,
    { ...ask('{ __typename }'), headers: { ...json, accept: `application/json;q=0.5, ${own}` } },
  ],
  'a GET': [200, { method: 'GET', query: '{ __typename }' }],
  'a GET of nothing': [400, { method: 'GET' }],
  'a change by GET': [405, { method: 'GET', query: 'mutation { signOut { signedOut } }' }],
  'brackets by GET': [200, { method: 'GET', query: '{'.repeat(3000) }],
  'another method': [405, { method: 'PUT', body: '{}', headers: json }],
  'a removal': [405, { method: 'DELETE' }],
  'two sign-ins': [
    200,
    ask(
      'mutation { a: signIn(input: { email: "a@hoi.test", password: "x" }) { __typename } b: signIn(input: { email: "a@hoi.test", password: "y" }) { __typename } }',
    ),
  ],
};

async function send({ body, headers, method = 'POST', query }: Asked, way: Way) {
  const search = query === undefined ? '' : `?${new URLSearchParams({ query })}`;
  const response = await fetch(`${url}/graphql${search}`, {
    method,
    body: body as BodyInit, // its type knows no Buffer of Node
    headers: { ...headers, ...way() },
  });
  const type = response.headers.get('content-type');
  return { status: response.status, type, text: await response.text() };
}

it.each(Object.entries(requests))(
  '%s is answered alike whichever way it comes',
  async (_name, [status, asked]) => {
    const answers = [];
    for (const way of Object.values(ways)) answers.push(await send(asked, way));
    expect(answers[0]?.status).toBe(status);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const { text = '', type } = answers[0] ?? {};
    expect(type).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
    expect(text).not.toMatch(/did you mean|prisma|node_modules|\.ts:|SELECT/i);
    for (const { extensions } of JSON.parse(text).errors ?? []) {
      expect(extensions.code).toMatch(
        /^(BAD_USER_INPUT|QUERY_TOO_COMPLEX|UNAUTHENTICATED|NOT_FOUND)$/,
      );
    }
  },
);

it.each(Object.entries(ways))(
  "a stranger's upload is refused in capitals too: %s",
  async (_name, way) => {
    const headers = { 'content-type': 'Multipart/Form-Data; boundary=x' };
    expect(await send({ body: '--x--', headers }, way)).toMatchObject({ status: 401 });
  },
);

it.each(Object.entries(ways))('a body that does not come is cut off: %s', async (_name, way) => {
  const lines = Object.entries({ host: 'api.test', ...json, 'content-length': '40', ...way() });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += String(chunk);
  });
  const started = performance.now();
  socket.write(`POST /graphql HTTP/1.1\r\n${head}\r\n{"query"`);
  await new Promise((resolve) => socket.once('close', resolve));
  expect(answer).toMatch(/^HTTP\/1.1 408 /);
  expect(performance.now() - started).toBeGreaterThan(bodyPatienceMs - 50);
  expect(await send(ask('{ __typename }'), way)).toMatchObject({ status: 200 });
});

it('every answer bears an id of its own, and opens no window to other pages', async () => {
  const seen: (string | null)[] = [];
  for (const way of Object.values(ways)) {
    for (const query of ['{ __typename }', '{ nothing }', '{']) {
      const { headers } = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { ...json, ...way() },
        body: JSON.stringify({ query }),
      });
      seen.push(headers.get('x-request-id'));
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    }
  }
  for (const address of ['/health', '/nowhere', '/schema.graphql', '/admin/', '/graphql']) {
    const { headers } = await fetch(url + address);
    expect(headers.get('x-request-id'), address).toBeTruthy();
    seen.push(headers.get('x-request-id'));
    expect(headers.get('cross-origin-opener-policy'), address).toBe('same-origin');
  }
  expect(seen).toEqual([...new Set(seen)]);
  for (const id of seen) expect(id).toMatch(/^[0-9a-f-]{36}$/);
});
