import { expect, it } from 'vitest';
import { squareIcons, touchIcon } from '../app/platform/site-icons.ts';
import { connectBrowser, expectNoComplaints, openPage, siteUrl } from './support/browser.ts';
import { showMark } from './support/drawn-mark.ts';

connectBrowser();

it('names the portal and its icons to a browser that keeps it on a home screen', async () => {
  const page = await openPage();
  await page.goto(siteUrl);
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  // By the page itself: its policy has to let it.
  const answer = await page.evaluate(async (url) => {
    const { headers, status } = await fetch(url);
    const caching = headers.get('cache-control');
    return { status, type: headers.get('content-type'), caching };
  }, address ?? '');
  expect(answer).toEqual({
    status: 200,
    type: 'application/manifest+json; charset=utf-8',
    caching: 'public, max-age=0, must-revalidate',
  });
  const session = await page.context().newCDPSession(page);
  const { url, errors, data = '' } = await session.send('Page.getAppManifest');
  expect([url, errors]).toEqual([siteUrl + address, []]);
  const manifest = JSON.parse(data);
  expect(manifest).toMatchObject({
    name: 'Cổng thông tin Hội LHPN thành phố',
    short_name: 'Hội Phụ nữ',
    start_url: '/',
  });
  for (const { src, type } of manifest.icons) {
    const icon = await fetch(siteUrl + src);
    const { headers, status } = icon;
    const [given] = headers.get('content-type')?.split(';') ?? [];
    expect([src, status, given]).toEqual([src, 200, type]);
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
  }
  expectNoComplaints(page);
});

it('draws every icon from the mark, in the size that it is called', async () => {
  const page = await openPage();
  await page.goto(siteUrl);
  const touch = page.locator('link[rel="apple-touch-icon"]');
  expect(await touch.getAttribute('href')).toBe(touchIcon.path);
  for (const { edge, path } of [...squareIcons, touchIcon]) {
    const sheet = await openPage();
    await showMark(sheet, edge);
    const drawn = (await sheet.screenshot()).toString('base64');
    // As far as the eye goes: browsers smooth edges each in their way.
    const differing = await page.evaluate(
      async ({ path, drawn, edge }) => {
        const pixels = async (blob: Blob) => {
          const picture = await createImageBitmap(blob);
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          const context = canvas.getContext('2d');
          context?.drawImage(picture, 0, 0);
          const size = [picture.width, picture.height].join();
          return { size, data: context?.getImageData(0, 0, edge, edge).data ?? [] };
        };
        const bytes = Uint8Array.from(atob(drawn), (letter) => letter.charCodeAt(0));
        const fresh = await pixels(new Blob([bytes], { type: 'image/png' }));
        const kept = await pixels(await (await fetch(path)).blob());
        if (kept.size !== fresh.size) return kept.size;
        const far = [...kept.data].filter(
          (value, at) => Math.abs(value - (fresh.data[at] ?? 0)) > 48,
        );
        return far.length / kept.data.length;
      },
      { path, drawn, edge },
    );
    expect(differing, path).toBeLessThan(0.01);
  }
  expectNoComplaints(page);
});

it('stands beside links to pages that show no picture of their own', async () => {
  const html = await (await fetch(`${siteUrl}/to-chuc`)).text();
  expect(html).toContain(`<meta property="og:image" content="${siteUrl}/icon-512.png"/>`);
});
