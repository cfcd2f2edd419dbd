import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { currentRequestId } from '@hoi/contract/node/request-id';
import { gql } from '@urql/core';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createApi } from '../app/api/client.server.ts';
import { requestIdMark } from '../app/platform/request-id-mark.ts';
import { createLog } from './log.ts';
import { PageCache } from './page-cache.ts';
import { framePath } from './page-frame.ts';
import type { SiteApp } from './site-app.ts';
import { createListener } from './site-listener.ts';
import { VisitBuffer } from './visit-buffer.ts';

let servers: Server[];
let origin: string;
let cache: PageCache;
let lines: { requestId?: string; msg: string; madeFor?: string }[];
let asked: IncomingHttpHeaders[];

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const question = gql<{ a: number }, Record<string, never>>`{ a }`;
const caller = { address: '', userAgent: '', languages: '', visitorId: '' };

/** A site whose pages ask an API that is away under some addresses. */
async function startSite() {
  const apiUrl = await listen(
    createServer((request, response) => {
      asked.push(request.headers);
      response.setHeader('content-type', 'application/json').end('{"data":{"a":1}}');
    }),
  );
  const log = createLog('info', { write: (line: string) => lines.push(JSON.parse(line)) });
  const onFault = () => log.warn('the API did not answer a question');
  const options = { siteKey: () => 'khoa', requestId: currentRequestId, onFault };
  const good = createApi({ apiUrl, ...options });
  const away = createApi({ apiUrl: 'http://127.0.0.1:9', ...options });
  const error = `<main>Mã yêu cầu: <code>${requestIdMark}</code></main>`;
  const app: SiteApp = new Hono();
  app.get(framePath, (c) => c.html('<title>x</title><nav>thực đơn</nav><main></main>', 404));
  app.get('/tot', async (c) => c.html(JSON.stringify(await good(caller).read(question, {}))));
  app.get('/hong', () => {
    throw new Error('hỏng');
  });
  app.onError((fault) => {
    throw fault;
  });
  app.get('/qua-nhieu', (c) => c.html(error, 429));
  app.all('*', async (c) => {
    const answer: Response = await away(caller)
      .read(question, {})
      .catch((fault) => fault);
    return c.html(error, answer.status === 503 ? 503 : 500);
  });
  const visits = new VisitBuffer(async () => true);
  const site = { app, siteUrl: 'http://phunu.test', cache, visits, staticFiles: new Map(), log };
  origin = await listen(createServer(createListener({ ...site, securityHeaders: [] })));
}

beforeEach(async () => {
  servers = [];
  lines = [];
  asked = [];
  cache = new PageCache();
  cache.setLive(true);
  await startSite();
});

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const id = (letter: string) => letter.repeat(32);

async function get(path: string, requestId?: string, init: RequestInit = {}) {
  const headers = { ...(requestId !== undefined && { 'x-request-id': requestId }) };
  const answer = await fetch(origin + path, { ...init, headers: { ...headers, ...init.headers } });
  const text = await answer.text();
  const shown = /Mã yêu cầu: <code>([^<]*)<\/code>/.exec(text)?.[1];
  return { status: answer.status, header: answer.headers.get('x-request-id'), shown, text, answer };
}

const loggedIds = () => new Set(lines.map(({ requestId }) => requestId));

it('is that of the one who asks now, on a page that was made for another', async () => {
  expect((await get('/tot', id('a'))).header).toBe(id('a'));
  const kept = await get('/tot', id('b'));
  expect([kept.status, kept.header]).toEqual([200, id('b')]);
  const etag = kept.answer.headers.get('etag') ?? '';
  const known = await get('/tot', id('c'), { headers: { 'if-none-match': etag } });
  expect([known.status, known.header]).toEqual([304, id('c')]);
  expect(asked.map((headers) => headers['x-request-id'])).toEqual([id('a')]);
});

it.each([
  ['a page whose question was not answered', '/vang', 503],
  ['a page that could not be made', '/hong', 500],
  ['too many requests', '/qua-nhieu', 429],
])('is the same in answer, page and log: %s', async (_what, path, status) => {
  for (const letter of ['a', 'b']) {
    const found = await get(path, id(letter));
    expect([found.status, found.header, found.shown]).toEqual([status, id(letter), id(letter)]);
    expect(loggedIds()).toContain(id(letter));
  }
});

it('is each one’s own when many were shown the fault of one', async () => {
  const letters = [...'abcdefgh'];
  const all = await Promise.all(letters.map((letter) => get('/vang', id(letter))));
  expect(all.map(({ shown }) => shown)).toEqual(letters.map(id));
  expect(all.map(({ header }) => header)).toEqual(letters.map(id));
  for (const letter of letters) expect(loggedIds()).toContain(id(letter));
  const [first] = lines.filter(({ madeFor }) => madeFor);
  expect(loggedIds()).toContain(first?.madeFor);
});

it('is on the page of a form that could not be taken', async () => {
  const body = new URLSearchParams({ option: 'cGEx' });
  const found = await get('/tham-do/x', id('a'), { method: 'POST', body });
  expect([found.status, found.header, found.shown]).toEqual([503, id('a'), id('a')]);
  expect(loggedIds()).toContain(id('a'));
});

it.each(['', 'ngan', 'x'.repeat(65), `${id('a')}, ${id('b')}`, `${id('a')}<script>`])(
  'is a new one in place of “%s”',
  async (given) => {
    const good = await get('/tot', given);
    expect(asked.at(-1)?.['x-request-id']).toBe(good.header);
    const found = await get('/vang', given);
    expect(found.header).toMatch(/^[0-9a-f-]{36}$/);
    expect(found.shown).toBe(found.header);
    expect(loggedIds()).toEqual(new Set([found.header]));
  },
);

it('is on every other answer too, and on no page that is nobody’s fault', async () => {
  for (const [path, init] of [
    ['/ready', {}],
    ['/%5C', {}],
    ['/tot', { method: 'PUT' }],
    ['/luot-xem', { method: 'POST', body: '/tot' }],
    ['/tham-do/x', { method: 'POST', body: 'x=1', headers: { origin: 'https://la.test' } }],
  ] as const) {
    const found = await get(path, id('a'), init);
    expect([path, found.header, found.shown]).toEqual([path, id('a'), undefined]);
  }
  expect(lines).toEqual([]);
});
