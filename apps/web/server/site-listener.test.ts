import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from './log.ts';
import { PageCache } from './page-cache.ts';
import { framePath } from './page-frame.ts';
import { makeReady } from './ready-bytes.ts';
import type { SiteApp } from './site-app.ts';
import { createListener } from './site-listener.ts';
import { type Visit, VisitBuffer } from './visit-buffer.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
let server: Server;
let origin: string;
let cache: PageCache;
let made: string[];
let seen: Visit[];
let visits: VisitBuffer;
let loading: boolean;
let leaving = false;
let together: { now: number; most: number };

beforeEach(async () => {
  leaving = false;
  made = [];
  seen = [];
  loading = false;
  together = { now: 0, most: 0 };
  const app: SiteApp = new Hono();
  app.get(framePath, (c) => c.html('<title>x</title>đầu<main>giữa</main>cuối', 404));
  app.get('/khong-co', (c) => c.html('không có', 404));
  app.get('/khong-co.xml', (c) => c.body(null, 404));
  app.get('/rieng', (c) => c.html('riêng', 200, { 'set-cookie': 'a=1' }));
  app.get('/rss.xml', (c) => c.body('<rss/>', 200, { 'content-type': 'application/rss+xml' }));
  app.get('/cham/*', async (c) => {
    together.now += 1;
    together.most = Math.max(together.most, together.now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    together.now -= 1;
    return c.html('xong');
  });
  app.get('/hong', () => {
    throw new Error('hỏng');
  });
  app.onError((error) => {
    throw error;
  });
  app.get('*', (c) => {
    made.push(c.req.path);
    c.env.shown.articleId = 'bai-1';
    return c.html(`trang ${made.length}`);
  });
  app.post('/tham-do/gian-doan', (c) => c.html('', 503));
  app.post('*', async (c) => {
    // As Remix does.
    if (c.req.header('origin')) throw new Error('does not match the host');
    return c.text(`đã nhận ${await c.req.text()} từ ${c.req.header('host')}`);
  });
  cache = new PageCache();
  cache.setLive(true);
  visits = new VisitBuffer(async (batch) => seen.push(...batch.visits) > 0);
  const siteUrl = 'http://phunu.example.vn';
  const securityHeaders: [string, string][] = [['x-content-type-options', 'nosniff']];
  const file = await makeReady(200, [], Buffer.from('mã'));
  const staticFiles = new Map([['/assets/a.js', file]]);
  const isLoading = () => loading;
  const isLeaving = () => leaving;
  const options = {
    app,
    siteUrl,
    cache,
    visits,
    staticFiles,
    log: createLog('silent'),
    securityHeaders,
    isLoading,
    isLeaving,
  };
  server = createServer(createListener(options));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with a port.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers: { 'user-agent': firefox, ...headers } });

describe('the site', () => {
  it('makes a page once, until a change', async () => {
    expect(await (await get('/a')).text()).toBe('trang 1');
    expect(await (await get('/a?utm_source=x')).text()).toBe('trang 1');
    cache.purge();
    expect(await (await get('/a')).text()).toBe('trang 2');
  });

  it('answers 304 to a reader who has the page', async () => {
    const etag = (await get('/a')).headers.get('etag') ?? '';
    const again = await get('/a', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    cache.purge();
    expect((await get('/a', { 'if-none-match': etag })).status).toBe(200);
  });

  it('makes each page afresh while changes cannot be heard', async () => {
    cache.setLive(false);
    await get('/a');
    await get('/a');
    expect(made).toHaveLength(2);
  });

  it('keeps neither errors nor what sets a cookie', async () => {
    expect((await get('/khong-co')).headers.get('cache-control')).toBe('no-store');
    await get('/rieng');
    expect(cache.get('/khong-co')).toBeUndefined();
    expect(cache.get('/rieng')).toBeUndefined();
  });

  it('shows a page for a file that is not there', async () => {
    const answer = await get('/khong-co.xml');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(await answer.text()).toContain('<main');
    expect(await (await get('/khong-co')).text()).toBe('không có');
  });

  it('passes forms through', async () => {
    const answer = await fetch(`${origin}/a`, { method: 'POST', body: 'x=1' });
    expect(await answer.text()).toBe(`đã nhận x=1 từ ${new URL(origin).host}`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('says that it is not ready before it stops, and goes on with what is asked', async () => {
    expect((await get('/ready')).status).toBe(200);
    leaving = true;
    expect((await get('/ready')).status).toBe(503);
    expect((await get('/a')).status).toBe(200);
  });

  it('keeps what was chosen and typed when it cannot be taken, ready to be sent again', async () => {
    const body = new URLSearchParams([
      ['option', 'cGEx'],
      ['option', 'cGEy'],
      ['y-kien', 'Rất "hay" <b>& bổ ích</b>'],
    ]);
    const answer = await fetch(`${origin}/tham-do/gian-doan`, { method: 'POST', body });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
    const page = await answer.text();
    expect(page).toContain('Chưa gửi được');
    expect(page).toContain('<form method="post" action="/tham-do/gian-doan">');
    expect(page).toContain('<input type="hidden" name="option" value="cGEx">');
    expect(page).toContain('<input type="hidden" name="option" value="cGEy">');
    expect(page).toContain('Rất &quot;hay&quot; &lt;b&gt;&amp; bổ ích&lt;/b&gt;</textarea>');
  });

  it('takes a form whose length is not announced, and none that is too large', async () => {
    const send = (size: number) => {
      const body = new ReadableStream({
        start: (stream) => {
          stream.enqueue(Buffer.from(`x=${'a'.repeat(size)}`));
          stream.close();
        },
      });
      return fetch(`${origin}/a`, { method: 'POST', body, duplex: 'half' });
    };
    expect(await (await send(3)).text()).toContain('đã nhận x=aaa');
    expect((await send(70_000)).status).toBe(413);
  });

  it('takes forms from its own pages only, under whatever name a proxy passes them on', async () => {
    const send = async (headers: Record<string, string>) =>
      (await fetch(`${origin}/a`, { method: 'POST', body: 'x', headers })).status;
    expect(await send({ origin: 'http://phunu.example.vn' })).toBe(200);
    expect(await send({ origin, 'x-forwarded-host': 'la.example' })).toBe(200);
    expect(await send({ origin: 'https://la.example' })).toBe(403);
    expect(await send({ origin: 'null' })).toBe(403);
    expect(await send({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  });

  it('reads an address named whole, and refuses what names no page', async () => {
    const ask = async (line: string) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      socket.end(`${line} HTTP/1.1\r\nHost: la.example\r\nConnection: close\r\n\r\n`);
      return Buffer.concat(await socket.toArray()).toString();
    };
    expect(await ask('GET http://la.example/a')).toMatch(/^HTTP\/1.1 200 [\s\S]*trang 1$/);
    expect(await (await get('/a')).text()).toBe('trang 1');
    expect(await ask('GET *')).toMatch(/^HTTP\/1.1 400 /);
    expect(await ask('TRACE /a')).toMatch(/^HTTP\/1.1 405 [\s\S]*\r\nallow: GET, HEAD, POST\r\n/);
    expect(await ask('PUT /a')).toMatch(/^HTTP\/1.1 405 /);
  });

  it('finds nothing under what is read differently by every part, and asks nobody', async () => {
    const ask = async (target: string) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      socket.end(`GET ${target} HTTP/1.1\r\nHost: la.example\r\nConnection: close\r\n\r\n`);
      return Buffer.concat(await socket.toArray()).toString();
    };
    const odd = [
      '/%5C',
      '/\\la.example',
      '//la.example',
      '/%2f%2fla.example',
      '/%00',
      '/%0d%0aa:b',
    ];
    for (const target of [...odd, '/a/../b', '/%2e%2e', '/%255c', `/${'a'.repeat(2000)}`]) {
      const answer = await ask(target);
      expect(answer).toMatch(/^HTTP\/1.1 404 [\s\S]*Không tìm thấy trang này/);
      expect(answer).not.toMatch(/\r\nlocation:/i);
    }
    expect(made).toEqual([]);
    expect((await fetch(`${origin}/%5C`, { method: 'POST', body: 'x=1' })).status).toBe(404);
  });

  it('makes a few pages at a time when hundreds are asked for at once', async () => {
    const asked = Array.from({ length: 100 }, (_, n) => get(`/cham/${n}`));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(100);
    expect(together.most).toBeLessThanOrEqual(8);
  });

  it('says that demo content is on its way, instead of pages without content', async () => {
    loading = true;
    cache.setLive(false);
    for (const init of [{}, { method: 'POST', body: 'x=1' }]) {
      const answer = await fetch(`${origin}/a`, init);
      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.text()).toContain('đang nạp dữ liệu mẫu');
    }
    expect((await get('/ready')).status).toBe(503);
    expect((await get('/health')).status).toBe(200);
    expect(await (await get('/assets/a.js')).text()).toBe('mã');
    loading = false;
    cache.setLive(true);
    expect((await get('/ready')).status).toBe(200);
    expect((await get('/a')).status).toBe(200);
  });

  it('says in Vietnamese that something went wrong, with its protection', async () => {
    const answer = await get('/hong');
    expect(answer.status).toBe(500);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toContain('Trang này đang gặp lỗi');
  });
});

describe('visits', () => {
  const counted = async () => {
    await visits.flush();
    return seen.map(({ url, articleId }) => [url, articleId]);
  };

  it('counts pages, made or kept, with their article', async () => {
    await get('/a');
    await get('/a');
    expect(await counted()).toEqual([
      ['/a', 'bai-1'],
      ['/a', 'bai-1'],
    ]);
  });

  it('counts an answer with a body only: no HEAD, no 304', async () => {
    const etag = (await get('/a')).headers.get('etag') ?? '';
    await fetch(`${origin}/a`, { method: 'HEAD', headers: { 'user-agent': firefox } });
    expect((await get('/a', { 'if-none-match': etag })).status).toBe(304);
    expect(await counted()).toEqual([['/a', 'bai-1']]);
  });

  it('believes that a page was opened ahead once, and only where it was sent', async () => {
    const open = (agent = firefox) =>
      fetch(`${origin}/luot-xem`, {
        method: 'POST',
        body: '/a',
        headers: { 'user-agent': agent, 'sec-fetch-site': 'same-origin' },
      });
    for (let n = 0; n < 5; n += 1) await open();
    await get('/a', { 'sec-purpose': 'prefetch' });
    for (let n = 0; n < 5; n += 1) await open(`${firefox} ${n}`);
    for (let n = 0; n < 5; n += 1) await open();
    await get('/cuoi');
    await expect.poll(async () => (await counted()).length).toBe(2);
    expect((await counted()).map(([url]) => url).sort()).toEqual(['/a', '/cuoi']);
  });

  it('counts neither robots, prefetches, feeds nor errors', async () => {
    await get('/a', { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' });
    await get('/a', { 'user-agent': 'facebookexternalhit/1.1' });
    await get('/a', { 'sec-purpose': 'prefetch' });
    await get('/rss.xml');
    await get('/khong-co');
    expect(await counted()).toEqual([]);
  });

  it('counts who reads in an app of Facebook', async () => {
    await get('/a', {
      'user-agent': '[FBAN/FB4A;FBAV/567.1;FBPN/com.facebook.katana;FBCR/Viettel;]',
    });
    await expect.poll(counted).toHaveLength(1);
  });

  it('counts a page fetched ahead when it is opened, on the word of our own pages only', async () => {
    const open = (site: string) =>
      fetch(`${origin}/luot-xem`, {
        method: 'POST',
        body: '/a',
        headers: { 'user-agent': firefox, 'sec-fetch-site': site },
      });
    await get('/a', { 'sec-purpose': 'prefetch;prerender' });
    expect((await open('cross-site')).status).toBe(204);
    expect(await counted()).toEqual([]);
    await open('same-origin');
    await get('/b');
    await expect.poll(counted).toHaveLength(2);
    expect(await counted()).toContainEqual(['/a', 'bai-1']);
  });
});
