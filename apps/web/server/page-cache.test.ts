import { describe, expect, it } from 'vitest';
import { type KeptPage, PageCache } from './page-cache.ts';
import { makeReady } from './ready-bytes.ts';

async function page(text: string, lasting = true): Promise<KeptPage> {
  const ready = await makeReady(200, [['content-type', 'text/html']], Buffer.from(text));
  return {
    ready,
    articleId: undefined,
    countsAsVisit: true,
    lasting,
    incomplete: false,
    madeAt: 0,
  };
}

function liveCache(options?: { maxBytes?: number; lifeMs?: number }): PageCache {
  const cache = new PageCache(options);
  cache.setLive(true);
  return cache;
}

describe('PageCache', () => {
  it('keeps what was made', async () => {
    const cache = liveCache();
    const made = await page('một');
    await cache.share('/a', async () => made);
    expect(cache.get('/a')).toBe(made);
  });

  it('shows nothing while the stream of changes is broken', async () => {
    const cache = liveCache();
    await cache.share('/a', () => page('một'));
    cache.setLive(false);
    expect(cache.get('/a')).toBeUndefined();
    await cache.share('/a', () => page('hai'));
    cache.setLive(true);
    expect(cache.get('/a')).toBeUndefined();
  });

  it('keeps the pages of the site however many searches are made up', async () => {
    const cache = liveCache({ maxBytes: 20_000 });
    const home = await page('trang chủ');
    await cache.share('/', async () => home);
    const searches = Array.from({ length: 500 }, (_, i) => `/tim-kiem?q=${i}`);
    for (const key of searches) await cache.share(key, () => page('kết quả'.repeat(20)));
    expect(cache.get('/')).toBe(home);
    expect(cache.get('/tim-kiem?q=499')).toBeDefined();
    expect(cache.get('/tim-kiem?q=0')).toBeUndefined();
    cache.purge();
    expect(searches.filter((key) => cache.get(key))).toEqual([]);
  });

  it('does not keep an error page', async () => {
    const cache = liveCache();
    await cache.share('/a', () => page('không có', false));
    expect(cache.get('/a')).toBeUndefined();
  });

  it('makes a page once for all who wait for it', async () => {
    const cache = liveCache();
    let times = 0;
    const make = () => {
      times++;
      return page('một');
    };
    const [a, b] = await Promise.all([cache.share('/a', make), cache.share('/a', make)]);
    expect(times).toBe(1);
    expect(a).toBe(b);
  });

  it('does not keep a page that was begun before a change', async () => {
    const cache = liveCache();
    let finish = () => {};
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = cache.share('/a', async () => {
      await waiting;
      return page('cũ');
    });
    cache.purge();
    finish();
    await slow;
    expect(cache.get('/a')).toBeUndefined();
  });

  it('does not let a failed page stand in the way of the next', async () => {
    const cache = liveCache();
    await expect(cache.share('/a', () => Promise.reject(new Error('down')))).rejects.toThrow();
    await cache.share('/a', () => page('lại'));
    expect(cache.get('/a')).toBeDefined();
  });

  it('forgets the least recently read when the bytes run out', async () => {
    const cache = liveCache({ maxBytes: 6_000 });
    for (const key of ['/a', '/b', '/c']) await cache.share(key, () => page(key));
    expect(cache.get('/a')).toBeUndefined();
    expect(cache.get('/c')).toBeDefined();
  });

  it('forgets a page when it has grown old', async () => {
    const cache = liveCache({ lifeMs: 5 });
    await cache.share('/a', () => page('một'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(cache.get('/a')).toBeUndefined();
  });
});
