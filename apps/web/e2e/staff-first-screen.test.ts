import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
} from './support/browser.ts';
import { draftArticle, endSession } from './support/drafts.ts';
import { desk, hold, whole } from './support/first-screen.ts';
import { fillSignIn, openAdmin } from './support/staff.ts';
import { administrator } from './support/system.ts';
import { untilWhole } from './support/whole-office.ts';

connectBrowser();

// What comes over the wire before the first screen stands, letters left out: 1.7 s at 400 kbit/s.
const mostBytes = 85_000;
// React and what asks the API, packed.
const fewestBytes = 40_000;

const allButEntry = /\/admin\/assets\/(?!index-)[^/]*\.js$/;
const typing = (page: Page) => page.getByRole('textbox', { name: /Tiêu đề/ });
const menuButton = (page: Page) => page.getByRole('banner').getByRole('button');

/** Counts what a page fetches, as it comes over the wire. */
async function countBytes(page: Page): Promise<() => number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const letters = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.endsWith('.woff2')) letters.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!letters.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

it('brings little before somebody can sign in', async () => {
  const page = await openPage();
  const bytes = await countBytes(page);
  await hold(page, allButEntry);
  await page.goto(adminUrl);
  await page.getByLabel('Thư điện tử').waitFor();
  expect(bytes()).toBeGreaterThan(fewestBytes);
  expect(bytes()).toBeLessThan(mostBytes);
  expectNoComplaints(page);
});

it('brings little before the desk stands', async () => {
  const page = await openAdmin();
  const release = await hold(page, allButEntry);
  const bytes = await countBytes(page);
  await page.reload();
  await desk(page).waitFor();
  // Where something is held, nothing is taken from the browser's store.
  expect(bytes()).toBeGreaterThan(fewestBytes);
  expect(bytes()).toBeLessThan(mostBytes);
  expect(await menuButton(page).count()).toBe(0);
  release();
  await untilWhole(page);
  expectNoComplaints(page);
});

it.each([1280, 390])(
  'shows a desk that works before the rest has come, at %i px',
  async (width) => {
    const page = await openAdmin(administrator, {
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    const release = await hold(page, whole);
    await page.reload();
    await desk(page).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    // By keyboard: the third link stays hers when the rest takes the page over.
    const link = page.getByRole('main').getByRole('link').nth(2);
    const address = await link.getAttribute('href');
    await link.focus();
    const card = page.locator('.desk-card').first();
    const early = await card.boundingBox();
    release();
    await untilWhole(page);
    await page.waitForLoadState('networkidle');
    expect(await card.boundingBox()).toEqual(early);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(address);
    expectNoComplaints(page);
  },
);

it('goes where a link of the early desk leads, and back, as soon as it can', async () => {
  const page = await openAdmin();
  const release = await hold(page, whole);
  await page.goto(adminUrl);
  const write = page.getByRole('link', { name: 'Viết bài mới' });
  await write.click();
  expect(page.url()).toBe(`${adminUrl}articles/create`);
  await page.getByRole('progressbar', { name: 'Đang tải' }).waitFor();
  await page.goBack();
  // Sooner, the screen takes it for the second tap of a double click.
  await page.waitForTimeout(400);
  await write.click();
  release();
  await typing(page).waitFor();
  await page.goBack();
  await desk(page).waitFor();
  expect(page.url()).toBe(adminUrl);
  expectNoComplaints(page);
});

it('leads whoever signs in to the screen that was asked for', async () => {
  const { id } = await draftArticle('Mở bằng địa chỉ');
  const address = `${adminUrl}articles/${encodeURIComponent(id)}`;
  const page = await openPage();
  await page.goto(address);
  await fillSignIn(page, administrator);
  await expect.poll(() => typing(page).inputValue()).toBe('Mở bằng địa chỉ');
  expect(page.url()).toBe(address);

  // A session that has ended since: its cookie is there still.
  await endSession(page);
  await page.goto(address);
  await page.getByLabel('Mật khẩu').waitFor();
  await page.waitForLoadState('networkidle');
  // What she types is not taken from her by what is asked when she comes back to the window.
  await page.getByLabel('Thư điện tử').fill(administrator.email);
  // So long one answer serves all who ask.
  await page.waitForTimeout(5_500);
  const answer = page.waitForResponse('**/graphql');
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await answer;
  await page.waitForTimeout(500);
  expect(await page.getByLabel('Thư điện tử').inputValue()).toBe(administrator.email);
  await fillSignIn(page, administrator);
  await typing(page).waitFor();

  const stranger = await openPage();
  await stranger.goto(`${adminUrl}login`);
  await fillSignIn(stranger, administrator);
  await desk(stranger).waitFor();
  await untilWhole(stranger);
  expect(stranger.url()).toBe(adminUrl);
  expectNoComplaints(page, /40[0-9]/);
  expectNoComplaints(stranger);
});

it('lets in nobody without the right password, and says what is wrong', async () => {
  const page = await openPage();
  await page.goto(adminUrl);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByText('Vui lòng nhập nội dung.').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('email');
  expect(await faultsOf(page)).toEqual([]);
  await fillSignIn(page, { ...administrator, password: 'khong-phai-mat-khau' });
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Thư điện tử').inputValue()).toBe(administrator.email);
  expect(await desk(page).count()).toBe(0);
  expectNoComplaints(page);
});

it('says so when the rest does not come', async () => {
  const page = await openAdmin();
  await page.route(whole, (route) => route.abort());
  await page.goto(`${adminUrl}articles`);
  await page.getByRole('alert').getByRole('link', { name: 'Thử lại' }).waitFor();
  await page.unroute(whole);
  await page.getByRole('link', { name: 'Thử lại' }).click();
  await untilWhole(page);
  expectNoComplaints(page, /ERR_FAILED/);
});
