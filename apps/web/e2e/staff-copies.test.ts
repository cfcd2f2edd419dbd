import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { adminUrl, connectBrowser, expectNoComplaints } from './support/browser.ts';
import { newCategory } from './support/drafts.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const kept = (page: Page) => page.getByText(/Trình duyệt còn giữ nội dung/);
const nameOf = (page: Page) => page.getByRole('textbox', { name: /Tên chuyên mục/ });
// A copy is kept a second after the first letter.
const untilKept = (page: Page) => page.waitForTimeout(1_500);

/** How many copies are offered, once the browser had time to say which forms are open elsewhere. */
async function offersOf(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  return kept(page).count();
}

async function openNew(page: Page): Promise<void> {
  await page.goto(`${adminUrl}categories/create`);
  await nameOf(page).waitFor();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
}

it('does not take what has just been created for unsaved', async () => {
  const page = await openAdmin();
  for (const name of ['Chuyên mục tạo lần một', 'Chuyên mục tạo lần hai']) {
    await openNew(page);
    expect(await offersOf(page)).toBe(0);
    expect(await nameOf(page).inputValue()).toBe('');
    await nameOf(page).fill(name);
    await untilKept(page);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.waitForURL(`${adminUrl}categories`);
    await page.getByText(name).waitFor();
  }
  await openNew(page);
  expect(await offersOf(page)).toBe(0);
  await signOut(page);
  await page.getByLabel('Mật khẩu').waitFor();
  expectNoComplaints(page);
});

it('keeps a copy for each of two tabs with the same form, and offers both when they are gone', async () => {
  const first = await openAdmin();
  const second = await first.context().newPage();
  const texts = ['Chuyên mục của thẻ một', 'Chuyên mục của thẻ hai'];
  for (const [index, page] of [first, second].entries()) {
    await openNew(page);
    expect(await offersOf(page)).toBe(0);
    await nameOf(page).fill(texts[index] ?? '');
    await untilKept(page);
  }
  await first.close();
  await second.close();
  const next = await first.context().newPage();
  await openNew(next);
  const found: string[] = [];
  for (const _text of texts) {
    await next.getByRole('button', { name: 'Khôi phục', exact: true }).click();
    found.push(await nameOf(next).inputValue());
  }
  expect(found.sort()).toEqual([...texts].sort());
  expect(await offersOf(next)).toBe(0);
});

it('leaves the words of another tab alone when the same record is saved in this one', async () => {
  const id = await newCategory('Chuyên mục ở hai thẻ');
  const address = `${adminUrl}categories/${encodeURIComponent(id)}`;
  const about = (page: Page) => page.getByRole('textbox', { name: /Mô tả/ });
  const first = await openAdmin();
  await first.goto(address);
  await about(first).fill('Mô tả gõ dở ở thẻ một');
  await untilKept(first);
  const second = await first.context().newPage();
  await second.goto(address);
  await about(second).waitFor();
  expect(await offersOf(second)).toBe(0);
  await nameOf(second).fill('Chuyên mục ở hai thẻ, đã lưu');
  await untilKept(second);
  await second.getByRole('button', { name: 'Lưu', exact: true }).click();
  await second.waitForURL(`${adminUrl}categories`);
  await first.close();
  await second.goto(address);
  await second.getByText('Từ đó đến nay đã có bản mới được lưu.').waitFor();
  await second.getByRole('button', { name: 'So sánh và ghép' }).click();
  await second.getByRole('dialog').getByText('Mô tả gõ dở ở thẻ một').first().waitFor();
});
