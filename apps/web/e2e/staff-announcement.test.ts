import { localDay } from '@hoi/localization/date';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { api } from './support/api.ts';
import { adminUrl, connectBrowser, expectNoComplaints, overflow } from './support/browser.ts';
import { decide } from './support/organisation.ts';
import { unitPage } from './support/organisation-pages.ts';
import { openAdmin } from './support/staff.ts';
import { administrator } from './support/system.ts';

connectBrowser();

const slug = 'phuong-hai-van';
const later = 'Phường Hải Vân Quan';
const today = localDay(new Date());
const written = today.split('-').reverse().join('/');

beforeAll(async () => {
  const session = await api.signIn();
  const find = `{ orgUnit(slug: "${slug}") { id } }`;
  const { orgUnit } = await api.askFor(find, {}, session);
  await decide(api, session, {
    title: 'Đổi tên phường Hải Vân',
    effectiveOn: '2028-03-01',
    decisionNumber: '28/NQ-HĐ',
    steps: [{ kind: 'RENAME', unit: orgUnit.id, name: later }],
  });
});

/** Whether readers of the site may know of the name to come. */
async function isPublic(): Promise<boolean> {
  const texts = [unitPage(slug, '2028-03-02'), unitPage(slug)].map(async (address) =>
    (await fetch(address)).text(),
  );
  return (await Promise.all(texts)).join().includes('Hải Vân Quan');
}

async function openDialog(page: Page) {
  const button = page.getByRole('button', { name: 'Ngày công bố' });
  await button.focus();
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'Công bố phương án' });
}

it.each([1280, 390])('says at %i px from when a plan is public, by keyboard', async (width) => {
  const viewport = { width, height: width === 390 ? 844 : 900 };
  const page = await openAdmin(administrator, { viewport, reducedMotion: 'reduce' });
  await page.goto(`${adminUrl}plans`);
  await page.getByText('Đổi tên phường Hải Vân').first().click();
  await page.getByRole('heading', { name: 'Tác động' }).waitFor();
  expect(await isPublic()).toBe(false);

  const dialog = await openDialog(page);
  const day = dialog.getByLabel('Công bố từ ngày');
  await day.waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const button = page.getByRole('button', { name: 'Ngày công bố' });
  await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);

  await openDialog(page);
  await day.fill('02/03/2028');
  await page.keyboard.press('Enter');
  await dialog.getByText('Ngày công bố không được sau ngày hiệu lực.').waitFor();
  expect(await isPublic()).toBe(false);
  await day.fill('01/01/2028');
  await page.keyboard.press('Enter');
  await page.getByText('Công bố từ ngày 01/01/2028').waitFor();
  await dialog.waitFor({ state: 'detached' });
  // Decided, but not yet come.
  expect(await isPublic()).toBe(false);

  await openDialog(page);
  await day.fill(written);
  await dialog.getByRole('button', { name: 'Lưu ngày công bố' }).click();
  await page.getByText(`Công bố từ ngày ${written}`).waitFor();
  await expect.poll(isPublic).toBe(true);

  await openDialog(page);
  await day.fill('');
  await dialog.getByRole('button', { name: 'Lưu ngày công bố' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(isPublic).toBe(false);
  await expect.poll(() => page.getByText('Công bố từ ngày').count()).toBe(0);
  expectNoComplaints(page);
});
