import { sitePlaces } from '@hoi/localization/words/frame/site';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  overflow,
  siteUrl,
} from './support/browser.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const preview = (page: Page) => page.getByRole('region', { name: 'Xem trước' });
const footer = `${adminUrl}menus/footer`;

async function openFooterMenu(): Promise<Page> {
  const page = await openAdmin();
  await page.goto(footer);
  await preview(page).waitFor();
  return page;
}

it('offers only places that readers can open', async () => {
  for (const { href } of sitePlaces)
    expect([href, (await fetch(`${siteUrl}${href}`)).status]).toEqual([href, 200]);
});

const shown = (page: Page) => preview(page).getByRole('listitem').allTextContents();
const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();

/** Adds an entry that leads to a place found by a part of its name. */
async function addEntry(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Thêm mục', exact: true }).click();
  await page.getByLabel('Dẫn tới').last().fill(typed);
  await page.getByRole('option', { name }).first().click();
}

it('picks, previews and reorders the entries of a menu, by keyboard and by mouse', async () => {
  const page = await openFooterMenu();
  await addEntry(page, 'sơ đồ', 'Sơ đồ trang');
  await addEntry(page, 'thư viện', 'Thư viện ảnh');
  expect(await page.getByLabel('Dẫn tới').last().inputValue()).toBe('/thu-vien-anh');
  // The name comes from the place, and stands in the preview at once.
  expect(await shown(page)).toEqual(['Sơ đồ trang', 'Thư viện ảnh']);

  const handles = page.getByRole('button', { name: 'Kéo để đổi chỗ' });
  await handles.last().focus();
  await page.keyboard.press('Space');
  await page.getByText(/Đã nhấc mục thứ|Đang ở chỗ/).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowUp');
  await page.getByText('Đang ở chỗ của mục thứ 1.').waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  await expect.poll(() => shown(page)).toEqual(['Thư viện ảnh', 'Sơ đồ trang']);
  await save(page);
  const footerOf = async () => (await (await fetch(siteUrl)).text()).split('<footer')[1] ?? '';
  await expect.poll(footerOf).toMatch(/thu-vien-anh.*so-do-trang/s);

  await page.goto(footer);
  await handles.last().waitFor();
  const [from, to] = [await handles.last().boundingBox(), await handles.first().boundingBox()];
  if (!from || !to) throw new Error('the handles are out of sight');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y - 5, { steps: 12 });
  await page.mouse.up();
  await expect.poll(() => shown(page)).toEqual(['Sơ đồ trang', 'Thư viện ảnh']);
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  // As it was before, for the walks that come after.
  for (let left = 2; left > 0; left--)
    await page.getByRole('button', { name: 'Bỏ mục này' }).first().click();
  await save(page);
  await expect.poll(footerOf).not.toMatch(/so-do-trang.*thu-vien-anh/s);
  expectNoComplaints(page);
});
