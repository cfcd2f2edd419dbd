import { expect, it } from 'vitest';
import { askFor, signIn } from './support/api.ts';
import { adminUrl, connectBrowser, expectNoComplaints, openPage } from './support/browser.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

it('offers somebody who may only look nothing that she may not do', async () => {
  const session = await signIn();
  const { orgUnits } = await askFor(
    '{ orgUnits(first: 1) { nodes { id name parent { id } } } }',
    {},
    session,
  );
  const reader = { email: 'nguoi-xem@hoi.local', password: 'Hoa-sen-mua-ha-77' };
  const grants = [{ role: 'VIEWER', orgUnitId: orgUnits.nodes[0].id }];
  await askFor(
    'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }',
    { input: { ...reader, name: 'Người xem', grants } },
    session,
  );
  const page = await openAdmin(reader);
  const menu = page.getByRole('menu').first();
  await menu.getByRole('menuitem', { name: 'Bài viết' }).waitFor();
  for (const name of ['Đối tác', 'Tài khoản', 'Nhật ký hệ thống']) {
    expect(await menu.getByRole('menuitem', { name }).count(), name).toBe(0);
  }
  expect(await page.getByRole('link', { name: 'Viết bài mới' }).count()).toBe(0);
  await menu.getByRole('menuitem', { name: 'Bài viết' }).click();
  await page.getByRole('textbox', { name: 'Tìm trong bài' }).waitFor();
  expect(await page.getByRole('link', { name: 'Thêm mới' }).count()).toBe(0);
  await page.getByRole('table').waitFor();
  for (const name of ['Lưu', 'Gỡ bài', 'Xóa', 'Đăng bài']) {
    expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
  }
  expectNoComplaints(page);
});

it('takes a picture into a new album', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}albums/create`);
  await page.getByRole('textbox', { name: 'Tên album' }).fill('Chợ quê ngày phiên');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('heading', { name: /Ảnh trong album \(0\)/ }).waitFor();
  const drawing = await openPage({ viewport: { width: 640, height: 400 } });
  await drawing.setContent('<body style="background:linear-gradient(#8b1a3a,#e9b44c)">');
  const buffer = await drawing.screenshot();
  const file = { name: 'cho-que.png', mimeType: 'image/png', buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('heading', { name: /Ảnh trong album \(1\)/ }).waitFor();
  const picture = page.locator('main ol img').first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100);
  expect(await picture.getAttribute('src')).not.toMatch(/\.png$/);
  expectNoComplaints(page);
});
