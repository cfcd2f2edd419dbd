import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLog } from './log.ts';
import { PageCache } from './page-cache.ts';
import { framePath } from './page-frame.ts';
import type { SiteApp } from './site-app.ts';
import { createListener } from './site-listener.ts';
import { VisitBuffer } from './visit-buffer.ts';

let server: Server;
let origin: string;
let cache: PageCache;
/** Lets the searches end that were begun and will be. */
let letGo: () => void;
let searching: number;

beforeEach(async () => {
  const app: SiteApp = new Hono();
  const { promise, resolve } = Promise.withResolvers<void>();
  letGo = resolve;
  searching = 0;
  app.get(framePath, (c) => c.html('<main>giữa</main>', 404));
  app.get('/tim-kiem', async (c) => {
    searching += 1;
    await promise;
    return c.html('tìm thấy');
  });
  app.get('*', (c) => c.html('trang'));
  cache = new PageCache();
  cache.setLive(true);
  const listener = createListener({
    app,
    siteUrl: 'http://phunu.example.vn',
    cache,
    visits: new VisitBuffer(async () => true),
    staticFiles: new Map(),
    log: createLog('silent'),
    securityHeaders: [],
  });
  server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server that listens on a port has an address with a port.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  letGo();
  server.closeAllConnections();
  server.close();
});

async function get(path: string, address: string): Promise<[number, string]> {
  const answer = await fetch(origin + path, { headers: { 'x-forwarded-for': address } });
  return [answer.status, await answer.text()];
}

const search = (count: number, addressOf: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => get(`/tim-kiem?q=${n}`, addressOf(n)));

const begun = (count: number) =>
  expect.poll(() => searching, { timeout: 5000, interval: 10 }).toBe(count);

it.each([
  ['one address', () => '203.0.113.7', '203.0.113.8'],
  ['the addresses of one IPv6 network', (n: number) => `2001:db8:1:2::${n}`, '2001:db8:1:3::1'],
])(
  'whatever %s asks for, others have their pages at once',
  async (_name, script, reader) => {
    const asked = search(406, script);
    await begun(6);
    // Right after a publication: no page is kept.
    cache.purge();
    for (const path of ['/', '/tin-tuc', '/bai-viet/a']) {
      expect(await get(path, reader)).toEqual([200, 'trang']);
    }
    const refused = await get('/tim-kiem?q=mot-trang-nua', script(1));
    expect(refused[0]).toBe(503);
    // What is kept takes no turn: an office behind that address goes on reading.
    expect(await get('/tin-tuc', script(2))).toEqual([200, 'trang']);
    letGo();
    const statuses = (await Promise.all(asked)).map(([status]) => status);
    expect(statuses.every((status) => status === 200)).toBe(true);
  },
  30_000,
);

it('a page that waits in a long line is made for the next who needs it', async () => {
  const asked = search(20, () => '203.0.113.7');
  await begun(6);
  const theirs = get('/gioi-thieu/hoi', '203.0.113.7');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await get('/gioi-thieu/hoi', '203.0.113.8')).toEqual([200, 'trang']);
  expect(await theirs).toEqual([200, 'trang']);
  expect(searching).toBe(6);
  letGo();
  await Promise.all(asked);
}, 30_000);
