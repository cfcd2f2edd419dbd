import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { connectBrowser, expectNoComplaints, openPage, siteUrl } from './support/browser.ts';

connectBrowser();

const telephone = { width: 390, height: 844 };

it('lists the news under a name of its own, and says of each what it is about', async () => {
  const page = await openPage();
  await page.goto(`${siteUrl}/tin-tuc`);
  const heading = await page.locator('h1').textContent();
  const categories = await page.locator('.category-list a').allTextContents();
  expect(categories.length).toBeGreaterThan(3);
  expect(categories).not.toContain(heading);
  const described = await page.locator('meta[name="description"]').getAttribute('content');
  expect(described).toBe(await page.locator('.page-head p').textContent());
  const items = page.locator('.news-list > li');
  const words = items.locator('article > p');
  expect(await words.count()).toBe(await items.count());
  expect((await words.allTextContents()).filter((text) => text.length < 20)).toEqual([]);
  await page.setViewportSize(telephone);
  // One row of names, and the first story in sight below it.
  const names = await page.locator('.category-list').boundingBox();
  expect(names?.height).toBeLessThan(70);
  const story = await items.first().boundingBox();
  expect(story?.y).toBeLessThan(telephone.height * 0.7);
  await page.locator('.category-list a').nth(2).click();
  await page.waitForURL('**/tin-tuc/*');
  const own = await page.locator('meta[name="description"]').getAttribute('content');
  expect(own).not.toBe(described);
  expectNoComplaints(page);
});

it('repeats no entry of the menu below itself, and leads to every page that it names', async () => {
  const page = await openPage();
  await page.goto(siteUrl);
  const groups = page.locator('.nav-list details');
  expect(await groups.count()).toBeGreaterThan(1);
  const open = page.locator('.nav-list').getByText('Tin tức', { exact: true });
  for (const group of await groups.all()) {
    const name = await group.locator('summary').textContent();
    const below = await group.locator('a').allTextContents();
    expect(below).not.toContain(name);
    expect(new Set(below).size).toBe(below.length);
  }
  await open.click();
  await page.getByRole('link', { name: 'Xem tất cả: Tin tức', exact: true }).click();
  await page.waitForURL(`${siteUrl}/tin-tuc`);
  expectNoComplaints(page);
});

// It was twelve screens of equal blocks.
it('is short on a telephone: a lead, three large sections, then titles', async () => {
  const page = await openPage({ viewport: telephone });
  await page.goto(siteUrl);
  await page.locator('.lead').waitFor();
  const sections = page.locator('.category-blocks > div');
  const large = sections.filter({ has: page.locator('.card') });
  expect(await large.count()).toBe(3);
  expect(await sections.count()).toBeGreaterThan(6);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height / telephone.height).toBeLessThan(10);
  expectNoComplaints(page);
});

/** What the browser says of a page that has come to rest: its largest paint, and what moved. */
function paintOf(page: Page) {
  return page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntry[]>((resolve) => {
      // Called once for both, since there always is a largest paint; of moves there may be none.
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      observer.observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const of = (type: string) => entries.filter(({ entryType }) => entryType === type);
    const { element } = Object(of('largest-contentful-paint').at(-1));
    const shifts = of('layout-shift').map((entry) => Number(Object(entry).value));
    return {
      largest: element?.localName,
      lazy: element instanceof HTMLImageElement && element.loading === 'lazy',
      moved: shifts.reduce((sum, value) => sum + value, 0),
      unsized: [...document.images].filter((one) => !one.hasAttribute('width')).length,
    };
  });
}

it('sees a page that moves, and a picture that is fetched late', async () => {
  const page = await openPage({ reducedMotion: 'reduce' });
  // Small: a large one of so few bytes the browser takes for a background.
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="teal" d="M0 0h4l5 9H0z"/></svg>';
  const body = `<p>Phụ nữ</p><img loading="lazy" style="width:6rem" src="data:image/svg+xml,${encodeURIComponent(picture)}"><hr style="height:12rem">
    <script>setTimeout(() => document.body.style.paddingTop = '20rem', 400)</script>`;
  await page.route(siteUrl, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(siteUrl, { waitUntil: 'networkidle' });
  const { moved, ...found } = await paintOf(page);
  expect(found).toEqual({ largest: 'img', lazy: true, unsized: 1 });
  expect(moved).toBeGreaterThan(0.02);
});

describe.each([telephone, { width: 1280, height: 900 }])('on $width px', (viewport) => {
  it.each(['/', '/tin-tuc', '/thu-vien-anh', '/thu-vien-anh/duong-hoa-nong-thon-moi'])(
    '%s fetches its largest picture at once, and moves nothing under the reader',
    async (path) => {
      const page = await openPage({ viewport, reducedMotion: 'reduce' });
      await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
      const { largest, lazy, moved, unsized } = await paintOf(page);
      expect(largest).toBeTruthy();
      expect({ lazy, unsized }).toEqual({ lazy: false, unsized: 0 });
      expect(moved).toBeLessThanOrEqual(0.02);
      expectNoComplaints(page);
    },
  );
});
