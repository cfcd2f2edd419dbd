import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
} from './support/browser.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const screens = ['', 'articles', 'articles/create', 'albums', 'polls', 'partners', 'users'];

it('has a sign-in page that axe finds nothing in', async () => {
  const page = await openPage();
  await page.goto(adminUrl);
  await page.getByLabel('Thư điện tử').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expectNoComplaints(page);
});

it.each([1280, 390])('has screens that axe finds nothing in at %s px', async (width) => {
  const viewport = { width, height: 900 };
  const page = await openAdmin(undefined, { viewport, reducedMotion: 'reduce' });
  for (const screen of screens) {
    await page.goto(adminUrl + screen);
    await page.locator('main h2, main table, main form, main li').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await faultsOf(page), `${screen} at ${width} px`).toEqual([]);
    expect(await overflow(page), `${screen} at ${width} px`).toBe(0);
  }
  expectNoComplaints(page);
});
