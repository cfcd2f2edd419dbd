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

/** What the browser says of the page when it has come to rest: its largest paint, and what moved. */
async function paintOf(path: string, viewport: { width: number; height: number }) {
  const page = await openPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
  const found = await page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        // Where there is none the observer never calls.
        setTimeout(() => resolve([]), 500);
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({
          type,
          buffered: true,
        });
      });
    const element = Object(await entries('largest-contentful-paint')).at(-1)?.element;
    const shifts = (await entries('layout-shift')).map((entry) => Number(Object(entry).value));
    return {
      lazy: element instanceof HTMLImageElement && element.loading === 'lazy',
      moved: shifts.reduce((sum, value) => sum + value, 0),
      unsized: [...document.images].filter((one) => !one.hasAttribute('width')).length,
    };
  });
  expectNoComplaints(page);
  return found;
}

describe.each([telephone, { width: 1280, height: 900 }])('on $width px', (viewport) => {
  it.each(['/', '/tin-tuc', '/thu-vien-anh', '/thu-vien-anh/duong-hoa-nong-thon-moi'])(
    '%s fetches its largest picture at once, and moves nothing under the reader',
    async (path) => {
      const { lazy, moved, unsized } = await paintOf(path, viewport);
      expect({ lazy, unsized }).toEqual({ lazy: false, unsized: 0 });
      expect(moved).toBeLessThanOrEqual(0.02);
    },
  );
});
