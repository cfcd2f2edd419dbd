import { localDay } from '@hoi/localization/date';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { api } from './support/api.ts';
import { adminUrl, connectBrowser, expectNoComplaints, overflow } from './support/browser.ts';
import { decide } from './support/organisation.ts';
import { unitPage } from './support/organisation-pages.ts';
import { openAdmin } from './support/staff.ts';
import { administrator } from './support/system.ts';

connectBrowser();

const slug = 'phuong-ngu-hanh-son';
const later = 'Phường Ngũ Hành Sơn Mới';
const today = localDay(new Date());
const written = today.split('-').reverse().join('/');

let plan = '';

beforeAll(async () => {
  const session = await api.signIn();
  const find = `{ orgUnit(slug: "${slug}") { id } }`;
  const { orgUnit } = await api.askFor(find, {}, session);
  plan = await decide(api, session, {
    title: 'Đổi tên phường Ngũ Hành Sơn',
    effectiveOn: '2028-03-01',
    steps: [{ kind: 'RENAME', unit: orgUnit.id, name: later }],
  });
});

// What is kept back from readers would be kept back from the walks that follow.
afterAll(async () => {
  const session = await api.signIn();
  const question = 'query ($id: ID!) { orgPlan(id: $id) { id version } }';
  const { orgPlan } = await api.askFor(question, { id: plan }, session);
  const undo =
    'mutation ($input: OrgPlanTargetInput!) { undoOrgPlan(input: $input) { orgPlan { status } } }';
  const input = { id: plan, expectedVersion: orgPlan.version };
  await api.askFor(undo, { input }, session);
});

/** Whether readers of the site may know of the name to come. */
async function isPublic(): Promise<boolean> {
  const texts = [unitPage(slug, '2028-03-02'), unitPage(slug)].map(async (address) =>
    (await fetch(address)).text(),
  );
  return (await Promise.all(texts)).join().includes('Ngũ Hành Sơn Mới');
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
  await page.getByText('Đổi tên phường Ngũ Hành Sơn').first().click();
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

it('adds the decision that was signed later, once, and takes it back', async () => {
  const page = await openAdmin(administrator, { viewport: { width: 390, height: 844 } });
  await page.goto(`${adminUrl}plans/${encodeURIComponent(plan)}`);
  const button = page.getByRole('button', { name: 'Thêm số quyết định' });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Thêm số quyết định' });
  const act = dialog.getByRole('button', { name: 'Ghi số quyết định' });
  await act.click();
  await dialog.getByText('Vui lòng nhập nội dung').waitFor();
  await dialog.getByLabel('Số quyết định').fill('28/NQ-HĐ');
  await dialog.getByLabel('Ngày quyết định').fill('20/02/2028');
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await act.click();
  await page.getByText('Quyết định 28/NQ-HĐ ngày 20/02/2028').waitFor();
  await expect.poll(() => button.count()).toBe(0);
  await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).click();
  await button.waitFor();
  expect(await page.getByText('Quyết định 28/NQ-HĐ').count()).toBe(0);
  expectNoComplaints(page);
});
