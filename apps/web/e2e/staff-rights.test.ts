import { beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { adminUrl, connectBrowser, expectNoComplaints, openPage } from './support/browser.ts';
import { endSession } from './support/drafts.ts';
import { drawnPicture } from './support/drawn-picture.ts';
import { addNewcomer, addStaff, fillSignIn, openAdmin } from './support/staff.ts';

connectBrowser();

const reader = { email: 'nguoi-xem@hoi.local', password: 'Hoa-sen-mua-ha-77' };

beforeAll(() => addStaff('VIEWER', reader));

it('asks who comes with a temporary password for one of her own, before anything else', async () => {
  const newcomer = { email: 'can-bo-moi@hoi.local', password: 'Tam-thoi-mot-ngay-1' };
  const own = 'Xuong-ba-la-qua-song';
  await addNewcomer('EDITOR', newcomer);
  const page = await openPage();
  await page.goto(adminUrl);
  await fillSignIn(page, newcomer);
  const heading = page.getByRole('heading', { name: 'Đổi mật khẩu', level: 1 });
  await heading.waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(`${adminUrl}articles`);
  await heading.waitFor();
  expect(await page.getByRole('menuitem').count()).toBe(0);
  const fill = async (next: string) => {
    await page.getByLabel('Mật khẩu hiện tại').fill(newcomer.password);
    await page.getByLabel('Mật khẩu mới').fill(next);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  };
  await fill(newcomer.password);
  await page.getByText('Mật khẩu mới phải khác mật khẩu đang dùng.').waitFor();
  await fill(own);
  await page.getByRole('menuitem', { name: 'Bài viết' }).waitFor();
  await page.getByRole('table').waitFor();
  expect(page.url()).toBe(`${adminUrl}articles`);
  expectNoComplaints(page);
});

it('lets her sign in again in place when her session ends before she has one', async () => {
  const newcomer = { email: 'can-bo-cham@hoi.local', password: 'Tam-thoi-mot-ngay-1' };
  await addNewcomer('EDITOR', newcomer);
  const page = await openPage();
  await page.goto(adminUrl);
  await fillSignIn(page, newcomer);
  await page.getByLabel('Mật khẩu hiện tại').fill(newcomer.password);
  await page.getByLabel('Mật khẩu mới').fill('Xuong-ba-la-qua-song');
  await endSession(page);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  const again = page.getByRole('dialog', { name: 'Đăng nhập lại để làm tiếp' });
  await again.getByLabel('Mật khẩu').fill(newcomer.password);
  await again.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Bài viết' }).waitFor();
  expectNoComplaints(page, /40[0-9]/);
});

it('offers somebody who may only look nothing that she may not do', async () => {
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

it('shows her an article to read, and offers nothing that would be refused', async () => {
  const page = await openAdmin(reader);
  const refused: string[] = [];
  page.on('response', async (response) => {
    if (!response.url().endsWith('/graphql')) return;
    const body = await response.text().catch(() => '');
    if (body.includes('"errors"')) refused.push(body);
  });
  await page.goto(`${adminUrl}articles`);
  await page.getByRole('textbox', { name: 'Tìm trong bài' }).fill('nang cao chat luong can bo');
  // The list goes to the address of its filter half a second after the last key.
  await page.waitForURL(/filter=.*nang/);
  await page.getByRole('cell', { name: /^Nâng cao chất lượng cán bộ Hội các cấp/ }).click();
  await page.getByText(/Đã đăng lúc .*người có quyền đăng bài mới sửa được bài đã đăng/).waitFor();
  const main = page.getByRole('main');
  await main.getByRole('article').waitFor();
  expect(await main.getByRole('article').textContent()).toContain('cán bộ');
  expect(await main.getByText('Chuyên mục', { exact: true }).count()).toBe(1);
  expect(await main.getByRole('textbox').count()).toBe(0);
  expect(await main.getByRole('combobox').count()).toBe(0);
  expect(await main.getByRole('button').allTextContents()).toEqual(['Lịch sử']);
  expect(await faultsOf(page)).toEqual([]);
  await main.getByRole('button', { name: 'Lịch sử' }).click();
  const history = page.getByRole('dialog');
  await history.getByRole('list', { name: 'Các bản đã lưu' }).waitFor();
  expect(await history.getByRole('button', { name: 'Khôi phục bản này' }).count()).toBe(0);
  expect(refused).toEqual([]);
  expectNoComplaints(page);
});

it('takes a picture into a new album', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}albums/create`);
  await page.getByRole('textbox', { name: 'Tên album' }).fill('Chợ quê ngày phiên');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('heading', { name: /Ảnh trong album \(0\)/ }).waitFor();
  await page.locator('input[type="file"]').setInputFiles(await drawnPicture('cho-que.png'));
  await page.getByRole('heading', { name: /Ảnh trong album \(1\)/ }).waitFor();
  const picture = page.locator('main ol img').first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100);
  expect(await picture.getAttribute('src')).not.toMatch(/\.png$/);
  expectNoComplaints(page);
});
