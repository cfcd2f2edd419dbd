import { expect, it } from 'vitest';
import { connectBrowser, openPage, siteUrl } from './support/browser.ts';

connectBrowser();

it('gives feeds and a site map that a browser reads as XML', async () => {
  const page = await openPage();
  await page.goto(`${siteUrl}/so-do-trang`);
  const read = (path: string) =>
    page.evaluate(async (path) => {
      const text = await (await fetch(path)).text();
      const parsed = new DOMParser().parseFromString(text, 'text/xml');
      const addresses = [...parsed.querySelectorAll('item > link, url > loc')];
      return {
        faults: parsed.querySelectorAll('parsererror').length,
        root: parsed.documentElement.nodeName,
        addresses: addresses.map((address) => address.textContent ?? ''),
      };
    }, path);
  for (const [path, root] of [
    ['/rss.xml', 'rss'],
    ['/rss/hoat-dong-hoi.xml', 'rss'],
    ['/sitemap.xml', 'urlset'],
  ] as const) {
    const found = await read(path);
    expect(found).toMatchObject({ faults: 0, root });
    expect(found.addresses.length).toBeGreaterThan(3);
    expect(found.addresses.filter((address) => !address.startsWith(siteUrl))).toEqual([]);
  }
});

it('lists no page that does not answer', async () => {
  const text = await (await fetch(`${siteUrl}/sitemap.xml`)).text();
  const addresses = [...text.matchAll(/<loc>([^<]+)/g)].map((match) => match[1] ?? '');
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
