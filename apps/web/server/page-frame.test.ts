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
let away: boolean;
let menu: string;
let framesMade: number;

const html = (content: string) =>
  `<!doctype html><title>Cổng</title><nav>${menu}</nav><main id="x">${content}</main><footer>cuối trang</footer>`;

beforeEach(async () => {
  away = false;
  menu = 'thực đơn một';
  framesMade = 0;
  const app: SiteApp = new Hono();
  app.get('*', (c) => {
    if (c.req.path === framePath) framesMade += 1;
    if (away) return c.html('<title>x</title><nav>trống</nav><main></main>', 503);
    return c.html(html('bài viết'), c.req.path === framePath ? 404 : 200);
  });
  app.post('*', (c) => c.html('', 503));
  cache = new PageCache();
  cache.setLive(true);
  const visits = new VisitBuffer(async () => true);
  const log = createLog('silent');
  const site = { app, siteUrl: 'http://phunu.test', cache, visits, staticFiles: new Map(), log };
  server = createServer(createListener({ ...site, securityHeaders: [] }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with a port.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function get(path: string, init: RequestInit = {}) {
  const answer = await fetch(origin + path, init);
  return { status: answer.status, text: await answer.text() };
}

const settled = () => expect.poll(() => framesMade).toBeGreaterThan(0);

it('stands around what cannot be shown, a form, and what is not there', async () => {
  await get('/a');
  await settled();
  away = true;
  for (const [path, init, heading] of [
    ['/tim-kiem?q=l%C3%B9a%22x', {}, 'Cổng thông tin đang tạm gián đoạn'],
    ['/khac', {}, 'Cổng thông tin đang tạm gián đoạn'],
    ['/tham-do/x', { method: 'POST', body: 'a=b' }, 'Chưa gửi được'],
    ['/%5C', {}, 'Không tìm thấy trang này'],
  ] as const) {
    const { status, text } = await get(path, init);
    expect(status).toBe(path === '/%5C' ? 404 : 503);
    expect(text).toContain('<nav>thực đơn một</nav>');
    expect(text).toContain('<footer>cuối trang</footer>');
    expect(text).toContain(`<title>${heading}</title>`);
    expect(text).toContain(`<h1>${heading}</h1>`);
    expect(text).not.toContain('bài viết');
    expect(text.match(/<main/g)).toHaveLength(1);
  }
  const { text } = await get('/tim-kiem?q=l%C3%B9a%22x');
  expect(text).toContain('href="/tim-kiem?q=l%C3%B9a%22x">Thử lại</a>');
});

it('never comes back once a change has been heard of', async () => {
  await get('/a');
  await settled();
  cache.purge();
  menu = 'thực đơn hai';
  away = true;
  await get('/b');
  const { text } = await get('/b');
  expect(text).not.toContain('thực đơn một');
  expect(text).toContain('<nav>trống</nav>');
});

it('is made anew after a change, and no more often than it is needed', async () => {
  await get('/a');
  await settled();
  for (const path of ['/b', '/c', '/d']) await get(path);
  expect(framesMade).toBe(1);
  cache.purge();
  menu = 'thực đơn hai';
  await get('/e');
  await expect.poll(() => framesMade).toBe(2);
  away = true;
  expect((await get('/f')).text).toContain('thực đơn hai');
});

it('is nobody’s page, and makes none afresh while changes cannot be heard', async () => {
  cache.setLive(false);
  for (const path of ['/a', '/b', '/c']) await get(path);
  expect(framesMade).toBe(0);
  cache.setLive(true);
  await get('/a');
  await settled();
  expect((await get('/frame')).text).toContain('bài viết');
});
