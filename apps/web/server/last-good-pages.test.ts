import { beforeEach, expect, it } from 'vitest';
import { LastGoodPages } from './last-good-pages.ts';
import { type KeptPage, PageCache } from './page-cache.ts';
import { makeReady } from './ready-bytes.ts';
import { NoTurn } from './turns.ts';

let cache: PageCache;
let pages: LastGoodPages;
let answer: () => Promise<KeptPage>;

async function page(text: string, status = 200): Promise<KeptPage> {
  const html = `<html><body><p>${text}</p></body></html>`;
  const ready = await makeReady(status, [['content-type', 'text/html']], Buffer.from(html));
  const lasting = status === 200;
  const madeAt = Date.parse('2026-11-29T03:45:00Z');
  return { ready, articleId: undefined, countsAsVisit: true, lasting, incomplete: false, madeAt };
}

beforeEach(() => {
  cache = new PageCache({ lifeMs: 1 });
  cache.setLive(true);
  pages = new LastGoodPages(cache, { patienceMs: 50, pauseMs: 100 });
});

/** What a reader of the page sees, once what was kept is too old to be shown by itself. */
async function read(key = '/a') {
  const { ready } = await pages.orLastGood(key, () => cache.share(key, () => answer()));
  return { status: ready.status, text: ready.bodies.identity.toString(), ready };
}

const saved = 'Trang đang hiển thị bản lưu lúc 10:45 ngày 29/11/2026; hệ thống đang tạm gián đoạn.';
const aged = () => new Promise((resolve) => setTimeout(resolve, 300));

async function seen() {
  answer = () => page('một');
  await read();
  await aged();
}

it.each([
  ['is away', () => page('', 503)],
  ['fails', () => Promise.reject(new Error('hỏng'))],
  ['is silent', () => new Promise<KeptPage>(() => undefined)],
  ['answers in part', async () => ({ ...(await page('nửa')), incomplete: true })],
])('shows the last good page with a line that says so when the API %s', async (_how, fails) => {
  await seen();
  answer = fails;
  const { status, text, ready } = await read();
  expect([status, text]).toEqual([200, expect.stringContaining('<p>một</p>')]);
  expect(text).toContain(saved);
  expect(ready.heads.identity).toContain('no-store');
});

it('shows it while changes cannot be heard, and the page of today as soon as there is one', async () => {
  await seen();
  cache.setLive(false);
  answer = () => page('', 503);
  expect((await read()).text).toContain(saved);
  await aged();
  answer = () => page('hai');
  expect((await read()).text).toBe('<html><body><p>hai</p></body></html>');
});

it('never brings back what a change has purged, before the outage or in its midst', async () => {
  await seen();
  cache.purge();
  answer = () => page('', 503);
  expect((await read()).status).toBe(503);
  await aged();
  await seen();
  answer = async () => {
    cache.purge();
    return page('', 503);
  };
  expect((await read()).status).toBe(503);
});

it('holds nothing for good once changes are heard again: some may have been missed', async () => {
  await seen();
  cache.setLive(false);
  cache.setLive(true);
  answer = () => page('', 503);
  expect((await read()).status).toBe(503);
});

it('refuses at once what was never seen while the API is known to be away', async () => {
  answer = () => page('', 503);
  expect((await read('/b')).status).toBe(503);
  await expect(read('/c')).rejects.toThrow(NoTurn);
});

it('does not take the fault of one page for an outage of all', async () => {
  answer = () => page('', 500);
  await read('/hong');
  answer = () => page('hai');
  expect((await read()).text).not.toContain(saved);
});
