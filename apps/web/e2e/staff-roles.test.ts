import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { adminUrl, connectBrowser, expectNoComplaints, overflow } from './support/browser.ts';
import { addStaff, openAdmin } from './support/staff.ts';

connectBrowser();

it('explains a role where it is chosen', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}users/create`);
  await page.getByLabel('Vai trò').first().click();
  const officer = page.getByRole('option', { name: 'Cán bộ tổ chức' });
  await officer.getByText('không tự duyệt phương án').waitFor();
  await officer.click();
  await page.locator('summary').click();
  await page.getByText('Lập phương án sắp xếp tổ chức').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(page)).toBe(0);
  expectNoComplaints(page);
});

it('gives an organisation officer the screens of her work and no others', async () => {
  const account = { email: `to-chuc-${Date.now()}@hoi.test`, password: 'Lua-chin-vang-dong-2026' };
  await addStaff('ORGANISATION_OFFICER', account);
  const page = await openAdmin(account);
  const menu = page.getByRole('menu');
  await menu.getByRole('menuitem', { name: 'Phương án sắp xếp' }).waitFor();
  for (const name of ['Cây tổ chức', 'Cán bộ', 'Các ban lãnh đạo', 'Đại hội'])
    expect(await menu.getByRole('menuitem', { name, exact: true }).count(), name).toBe(1);
  for (const name of ['Tài khoản', 'Đối tác', 'Nhật ký hệ thống', 'Chuyên mục'])
    expect(await menu.getByRole('menuitem', { name, exact: true }).count(), name).toBe(0);
  await page.goto(`${adminUrl}plans/create`);
  await page.getByLabel('Tên phương án').waitFor();
  await page.goto(`${adminUrl}users`);
  await page.getByText('không có quyền', { exact: false }).first().waitFor();
  expectNoComplaints(page);
});
