import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { adminUrl, connectBrowser, expectNoComplaints, overflow } from './support/browser.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

it('tells in Vietnamese what was done, by whom and to what, and leads there', async () => {
  const page = await openAdmin();
  const name = `Chuyên mục nhật ký ${Date.now()}`;
  await page.goto(`${adminUrl}categories/create`);
  await page.getByLabel('Tên', { exact: false }).first().fill(name);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Chuyên mục', { exact: false }).first().waitFor();
  await page.waitForURL(/\/categories(\/(?!create)|$|\?)/);

  await page.goto(`${adminUrl}audit`);
  const line = page.getByRole('row').filter({ hasText: `đã tạo chuyên mục “${name}”` });
  await line.waitFor();
  await page.getByRole('combobox', { name: /Về loại gì/ }).click();
  await page.getByRole('option', { name: 'Album ảnh' }).click();
  await expect.poll(() => line.count()).toBe(0);
  await page.getByRole('combobox', { name: /Về loại gì/ }).click();
  await page.getByRole('option', { name: 'Chuyên mục' }).click();
  await line.waitFor();
  await page.getByLabel('Đến hết ngày').fill('01/01/2020');
  await expect.poll(() => line.count()).toBe(0);
  await page.getByLabel('Đến hết ngày').fill('');
  await line.waitFor();
  await line.getByLabel('Mở rộng').click();
  await page.getByText('Đường dẫn').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await line.getByRole('link', { name }).click();
  await page.waitForURL(/\/categories\//);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${adminUrl}audit`);
  await line.waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  expectNoComplaints(page);
});
