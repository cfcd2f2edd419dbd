import { expect, it } from 'vitest';
import { createApi } from '../app/api/client.server.ts';
import { readPart, siteMapParts } from '../app/routes/sitemap/parts.ts';
import { ask } from './support/api.ts';
import { connectBrowser, openPage, siteUrl } from './support/browser.ts';
import { mappedAddresses } from './support/site-map.ts';
import { systemOfThisWorker } from './support/worker.ts';

connectBrowser();

const asking = createApi({ apiUrl: systemOfThisWorker().apiUrl, siteKey: () => undefined });
const nobody = { address: '', userAgent: '', languages: '', visitorId: '' };

it('gives feeds and a site map that a browser reads as XML', async () => {
  const page = await openPage();
  await page.goto(`${siteUrl}/so-do-trang`);
  const read = (path: string) =>
    page.evaluate(async (path) => {
      const text = await (await fetch(path)).text();
      const parsed = new DOMParser().parseFromString(text, 'text/xml');
      const addresses = [...parsed.querySelectorAll('item > link, sitemap > loc, url > loc')];
      return {
        faults: parsed.querySelectorAll('parsererror').length,
        root: parsed.documentElement.nodeName,
        addresses: addresses.map((address) => address.textContent ?? ''),
      };
    }, path);
  for (const [path, root] of [
    ['/rss.xml', 'rss'],
    ['/rss/hoat-dong-hoi.xml', 'rss'],
    ['/sitemap.xml', 'sitemapindex'],
    ['/sitemap-trang.xml', 'urlset'],
  ] as const) {
    const found = await read(path);
    expect(found).toMatchObject({ faults: 0, root });
    expect(found.addresses.length).toBeGreaterThan(3);
    expect(found.addresses.filter((address) => !address.startsWith(siteUrl))).toEqual([]);
  }
});

it('lists every article and unit once, in parts that are kept as pages are', async () => {
  const addresses = await mappedAddresses(siteUrl);
  expect(addresses).toHaveLength(new Set(addresses).size);
  const { data } = await ask(
    '{ articles(first: 1) { totalCount } orgUnits(first: 1) { totalCount } }',
  );
  const below = (path: string) => addresses.filter((at) => at.startsWith(siteUrl + path)).length;
  expect(below('/bai-viet/')).toBe(data.articles.totalCount);
  expect(below('/to-chuc/')).toBe(data.orgUnits.totalCount);
  const part = `${siteUrl}/sitemap-trang.xml`;
  const etag = (await fetch(part)).headers.get('etag') ?? '';
  expect((await fetch(`${part}?la=1`, { headers: { 'if-none-match': etag } })).status).toBe(304);
});

it.each([2, 7])('names the same addresses in parts of %i', async (most) => {
  const api = asking(nobody);
  const names = await siteMapParts(api, most);
  expect(names.length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const name of names) {
    const part = (await readPart(api, name, most)) ?? [];
    expect([name, part.length]).not.toEqual([name, 0]);
    found.push(...part.map(({ path }) => siteUrl + path));
  }
  expect(found.sort()).toEqual((await mappedAddresses(siteUrl)).sort());
});

it('shows a page for a part or a feed that is not there', async () => {
  for (const path of ['/sitemap-bai-viet-1999.xml', '/sitemap-x.xml', '/x.xml', '/rss/x.xml']) {
    const answer = await fetch(siteUrl + path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).toContain('<main');
  }
});

it('lists no page that does not answer', async () => {
  const addresses = await mappedAddresses(siteUrl);
  const faults: string[] = [];
  // As many at once as a crawler with manners.
  const crawl = async () => {
    for (let address = addresses.pop(); address; address = addresses.pop()) {
      const { status } = await fetch(address);
      if (status !== 200) faults.push(`${status} ${address}`);
    }
  };
  await Promise.all([crawl(), crawl(), crawl(), crawl()]);
  expect(faults).toEqual([]);
});
