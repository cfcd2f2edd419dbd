import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  overflow,
  siteUrl,
} from './support/browser.ts';
import { read } from './support/deed-things.ts';
import { savedArticle, slowDown } from './support/drafts.ts';
import { drawnPicture } from './support/drawn-picture.ts';
import { addStaff, openAdmin } from './support/staff.ts';

connectBrowser();

const password = 'Hoa-sen-mua-ha-77';
const writer = { email: 'viet-tren-may@hoi.local', password };
const editor = { email: 'duyet-tren-may@hoi.local', password };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

beforeAll(async () => {
  await addStaff('AUTHOR', writer);
  await addStaff('EDITOR', editor);
});

/** A telephone on a slow line: every question and answer takes its time. */
async function openSlowly(who: typeof writer): Promise<Page> {
  const page = await openAdmin(who, phone);
  await slowDown(page, /./, 700);
  return page;
}

/** Whoever is in a hurry taps twice. */
async function tapTwice(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.dblclick();
}

const standingOf = async (id: string) =>
  (await read('query ($id: ID!) { article(id: $id) { standing slug } }', { id })).article;

async function fits(page: Page): Promise<void> {
  expect(await overflow(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
}

it('carries an article in a hurry from the first word to its readers and back, on a telephone', async () => {
  const title = 'Trao sinh kế cho chị em vùng lũ';
  const page = await openSlowly(writer);
  await page.getByRole('link', { name: 'Viết bài mới' }).tap();
  await page.getByRole('textbox', { name: /Tiêu đề/ }).fill(title);
  await page.locator('.tiptap').tap();
  await page.keyboard.type('Câu một.');
  await page.getByRole('combobox', { name: /Chuyên mục/ }).tap();
  await page.getByRole('option').first().tap();
  await fits(page);
  await tapTwice(page, 'Lưu bản nháp');
  // She goes on typing while the draft is being made.
  await page.locator('.tiptap').tap();
  await page.keyboard.press('End');
  await page.keyboard.type(' Câu hai.');
  await page.getByRole('button', { name: 'Lịch sử' }).waitFor();
  const id = decodeURIComponent(page.url().split('/').at(-1) ?? '');
  await page.locator('.tiptap').getByText('Câu một. Câu hai.').waitFor();

  await page.locator('.tiptap').tap();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Chèn ảnh' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Chèn ảnh' });
  await dialog.locator('input[type="file"]').setInputFiles(await drawnPicture('trao-qua.png'));
  await dialog.getByLabel(/Mô tả ảnh/).fill('Trao bò giống');
  await fits(page);
  await dialog.getByRole('button', { name: 'Chèn ảnh', exact: true }).tap();
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.type('Câu sau ảnh.');
  await tapTwice(page, 'Gửi duyệt');
  await page.getByText(/đang chờ duyệt\. Rút bài về nếu cần sửa tiếp\./).waitFor();
  await fits(page);
  const saved = JSON.stringify((await savedArticle(id)).body);
  for (const words of ['Câu một. Câu hai.', 'Trao bò giống', 'Câu sau ảnh.'])
    expect(saved).toContain(words);

  const desk = await openSlowly(editor);
  await desk.getByRole('link', { name: title }).tap();
  await desk.getByRole('button', { name: 'Trả lại' }).tap();
  const remark = desk.getByRole('dialog');
  await remark.getByRole('textbox').fill('Thêm tên xã.');
  await fits(desk);
  await remark.getByRole('button', { name: 'Trả lại' }).dblclick();
  await desk.getByText('Đã trả lại bài cho người viết').waitFor();
  expect((await standingOf(id)).standing).toBe('RETURNED');

  await page.goto(adminUrl);
  await page.getByRole('link', { name: title }).first().tap();
  await page.getByRole('note').getByText('Thêm tên xã.').waitFor();
  await fits(page);
  await page.locator('.tiptap p').last().tap();
  await page.keyboard.press('End');
  await page.keyboard.type(' Xã Trà My.');
  await tapTwice(page, 'Gửi duyệt');
  await page.getByText(/đang chờ duyệt\./).waitFor();
  expect(JSON.stringify((await savedArticle(id)).body)).toContain('Xã Trà My.');

  await desk.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  await desk.getByRole('button', { name: 'Đăng bài' }).tap();
  await desk.getByRole('dialog').getByRole('button', { name: 'Đăng ngay' }).dblclick();
  await desk.getByText('Đã đăng bài').waitFor();
  const { slug } = await standingOf(id);
  const status = async () => (await fetch(`${siteUrl}/bai-viet/${slug}`)).status;
  await expect.poll(status).toBe(200);
  await fits(desk);
  await desk.getByRole('button', { name: 'Gỡ bài' }).tap();
  const notice = desk.getByRole('alert').filter({ hasText: 'Đã gỡ bài khỏi trang công khai' });
  await notice.getByRole('button', { name: 'Hoàn tác' }).tap();
  await desk.getByText('Đã đăng lại bài').waitFor();
  await expect.poll(status).toBe(200);
  await fits(desk);
  expectNoComplaints(page);
  expectNoComplaints(desk);
}, 180_000);
