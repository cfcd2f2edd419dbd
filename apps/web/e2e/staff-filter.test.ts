import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { adminUrl, connectBrowser, expectNoComplaints } from './support/browser.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

// Longer than a list waits for the next letter. Milliseconds.
const longerMs = 1_200;

const list = `${adminUrl}people`;
const box = (page: Page) => page.getByLabel('Tìm theo tên');
const names = (page: Page) => page.getByRole('row').getByRole('cell').first();

/** The list of people, and a screen of one person that takes its time to come. */
async function openPeople(): Promise<Page> {
  const page = await openAdmin();
  await page.route(/\/assets\/person-edit-/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, longerMs));
    await route.continue();
  });
  await page.goto(list);
  await names(page).waitFor();
  return page;
}

const filterOf = (page: Page) => new URL(page.url()).searchParams.get('filter');

it('opens the row that was clicked right after typing, and goes back to what was typed', async () => {
  const page = await openPeople();
  const name = (await names(page).textContent()) ?? '';
  const typed = name.split(' ').at(-1) ?? '';
  await box(page).fill(typed);
  await page.getByRole('cell', { name }).click();
  await page.getByRole('heading', { name: 'Trình độ, bồi dưỡng' }).waitFor();
  await page.waitForTimeout(longerMs);
  const { pathname } = new URL(page.url());
  expect(pathname).toMatch(/\/people\/.+/);

  await page.goBack();
  await expect.poll(() => filterOf(page)).toBe(JSON.stringify({ q: typed }));
  await expect.poll(() => box(page).inputValue()).toBe(typed);
  await page.getByRole('cell', { name }).waitFor();
  await page.goBack();
  await expect.poll(() => filterOf(page)).toBeNull();
  expectNoComplaints(page);
});

it('remembers what was typed for who comes to the list by another way', async () => {
  const page = await openPeople();
  const menu = page.getByRole('menu');
  const other = menu.getByRole('menuitem', { name: 'Nhật ký hệ thống' });
  await box(page).fill('khong ai ten nay');
  await other.click();
  await page.waitForURL(`${adminUrl}audit`);
  await page.waitForTimeout(longerMs);
  expect(page.url()).toBe(`${adminUrl}audit`);
  await menu.getByRole('menuitem', { name: 'Cán bộ' }).click();
  await expect.poll(() => box(page).inputValue()).toBe('khong ai ten nay');
  await expect.poll(() => page.getByRole('cell').count()).toBe(0);
  expectNoComplaints(page);
});

it('asks once for what is typed without a pause, and keeps the rest of the list as it is', async () => {
  const page = await openPeople();
  await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Chức vụ' }).click();
  let asked = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('query People')) asked += 1;
  });
  await box(page).pressSequentially('khong ai', { delay: 40 });
  await expect.poll(() => filterOf(page)).toBe(JSON.stringify({ q: 'khong ai' }));
  await expect.poll(() => page.getByRole('cell').count()).toBe(0);
  expect(asked).toBe(1);
  await page.getByRole('combobox', { name: 'Chức vụ' }).waitFor();
  await box(page).fill('');
  await names(page).waitFor();
  expect(filterOf(page)).toBe('{}');
  expectNoComplaints(page);
});

it('leaves who types where she is when a filter has just been added', async () => {
  const page = await openPeople();
  await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
  const added = page.getByRole('menuitemcheckbox', { name: 'Chức vụ' });
  const boxAsElement = await box(page).elementHandle();
  // As soon as the menu lets go of the focus, which a walk's own clicks would come too late for.
  await added.evaluate(async (item: HTMLElement, field) => {
    item.click();
    await new Promise((resolve) => setTimeout(resolve, 15));
    if (field instanceof HTMLInputElement) field.focus();
  }, boxAsElement);
  await page.keyboard.type('khong ai', { delay: 40 });
  await page.getByRole('combobox', { name: 'Chức vụ' }).waitFor();
  expect(await box(page).inputValue()).toBe('khong ai');
  await expect.poll(() => filterOf(page)).toBe(JSON.stringify({ q: 'khong ai' }));
  expectNoComplaints(page);
});
