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
import { openAdmin } from './support/staff.ts';

connectBrowser();

const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();

it.each([
  [1280, 900],
  [390, 844],
])('marks, counts and refuses by the schema of the form, at %i × %i', async (width, height) => {
  const page = await openAdmin(undefined, { viewport: { width, height } });
  await page.goto(`${adminUrl}polls/create`);
  const question = page.getByRole('textbox', { name: /^Câu hỏi/ });
  // What was pasted is not cut: it is counted, and refused in words.
  await question.fill('Câu hỏi '.repeat(40));
  await page.getByText('319/300').waitFor();
  await page
    .getByLabel(/^Phương án/)
    .first()
    .fill('Có');
  await page
    .getByLabel(/^Phương án/)
    .last()
    .fill('có');
  await page.getByLabel(/^Mở từ/).fill('08/03/2027 08:00');
  await page.getByLabel(/^Đóng lúc/).fill('08/03/2026 08:00');
  await save(page);
  await page.getByText('Không quá 300 ký tự.').waitFor();
  await page.getByText('Phương án này bị trùng.').waitFor();
  await page.getByText('Giờ kết thúc phải sau giờ bắt đầu.').waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await question.fill('Câu hỏi?');
  await page.getByText('8/300').waitFor();
  await page.getByText('Không quá 300 ký tự.').waitFor({ state: 'detached' });

  await page.goto(`${adminUrl}categories/create`);
  await page.getByLabel('Thứ tự').fill('1.5');
  await save(page);
  await page.getByText('Vui lòng nhập nội dung.').waitFor();
  await page.getByText('Vui lòng nhập số nguyên.').waitFor();
  expectNoComplaints(page);
});

it('says at the boxes of a small form what is wrong, in Vietnamese in any browser', async () => {
  const page = await openPage({ locale: 'en-US' });
  await page.goto(adminUrl);
  await page.getByLabel('Thư điện tử').fill('quantri');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByText('Địa chỉ e-mail không hợp lệ.').waitFor();
  await page.getByText('Vui lòng nhập nội dung.').waitFor();
  expect(
    await page.getByLabel('Thư điện tử').evaluate((box) => box === document.activeElement),
  ).toBe(true);
  expect(await faultsOf(page)).toEqual([]);
  expectNoComplaints(page);
});

it('issues a token of a partner, shown once', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}partners/create`);
  await page.getByLabel(/^Tên tổ chức/).fill('Sở Nội vụ');
  await page.getByLabel(/^Thư điện tử/).fill('so.noi.vu');
  await save(page);
  await page.getByText('Địa chỉ e-mail không hợp lệ.').waitFor();
  await page.getByLabel(/^Thư điện tử/).fill('');
  await save(page);
  await page.getByRole('button', { name: 'Cấp mã' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Dùng đến hết ngày').fill('01/01/2020');
  await dialog.getByRole('button', { name: 'Cấp mã' }).click();
  await dialog.getByText('Vui lòng nhập nội dung.').waitFor();
  await dialog.getByText('Ngày hết hạn phải ở tương lai.').waitFor();
  await dialog.getByLabel(/^Nhãn/).fill('Máy chủ');
  await dialog.getByLabel('Dùng đến hết ngày').fill(`31/12/${new Date().getFullYear() + 1}`);
  await dialog.getByRole('button', { name: 'Cấp mã' }).click();
  expect(await dialog.getByLabel('Mã truy cập').inputValue()).toMatch(/^hoi_/);
  await dialog.getByRole('button', { name: 'Tôi đã lưu mã' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('cell', { name: 'Máy chủ', exact: true }).waitFor();
  expectNoComplaints(page);
});
