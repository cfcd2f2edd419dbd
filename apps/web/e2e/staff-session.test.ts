import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask } from './support/api.ts';
import { adminUrl, connectBrowser, expectNoComplaints } from './support/browser.ts';
import { draftArticle, endSession, newCategory, savedArticle } from './support/drafts.ts';
import { addStaff, fillSignIn, openAdmin, signOut } from './support/staff.ts';
import { administrator } from './support/system.ts';

connectBrowser();

const again = (page: Page) => page.getByRole('dialog', { name: 'Đăng nhập lại để làm tiếp' });

async function comeBack(page: Page): Promise<void> {
  const dialog = again(page);
  await dialog.waitFor();
  expect(await dialog.getByLabel('Thư điện tử').inputValue()).toBe(administrator.email);
  await dialog.getByLabel('Mật khẩu').fill('sai-mat-khau-roi');
  await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Mật khẩu').fill(administrator.password);
  await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

it('asks to sign in again in place when the session ends while an article is typed', async () => {
  const { id } = await draftArticle('Phiên kết thúc khi đang gõ');
  const page = await openAdmin();
  await page.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  await page.locator('.tiptap').waitFor();
  await endSession(page);
  await page.getByRole('textbox', { name: /Tiêu đề/ }).fill('Gõ sau khi phiên đã hết');
  await page.locator('.tiptap p').first().click();
  await page.keyboard.type('Câu gõ khi không còn phiên. ');
  await comeBack(page);
  await page.getByText(/Đã lưu lúc/).waitFor();
  expect(await savedArticle(id)).toMatchObject({ title: 'Gõ sau khi phiên đã hết' });
  expect(JSON.stringify(await savedArticle(id))).toContain('Câu gõ khi không còn phiên.');
  expectNoComplaints(page, /40[0-9]/);
});

it('asks the same of a form that is saved by hand, and goes on with the save', async () => {
  const id = await newCategory('Chuyên mục mất phiên');
  const page = await openAdmin();
  await page.goto(`${adminUrl}categories/${encodeURIComponent(id)}`);
  const name = page.getByRole('textbox', { name: /Tên chuyên mục/ });
  await name.fill('Chuyên mục sau khi đăng nhập lại');
  await endSession(page);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await comeBack(page);
  await page.waitForURL(`${adminUrl}categories`);
  await page.getByText('Chuyên mục sau khi đăng nhập lại').waitFor();
  expectNoComplaints(page, /40[0-9]/);
});

it('keeps what was typed for her alone, on a machine that two people share', async () => {
  const colleague = { email: 'dong-nghiep@hoi.local', password: 'Chung-mot-may-tinh-88' };
  await addStaff('EDITOR', colleague);
  const { id } = await draftArticle('Máy tính dùng chung');
  const page = await openAdmin();
  await page.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  await page.locator('.tiptap').waitFor();
  await endSession(page);
  await page.locator('.tiptap p').first().click();
  await page.keyboard.type('Câu của riêng chị. ');
  await again(page).waitFor();
  await again(page).getByRole('button', { name: 'Rời trang, đăng nhập sau' }).click();

  const kept = page.getByText(/Trình duyệt còn giữ nội dung/);
  await fillSignIn(page, colleague);
  await page.locator('.tiptap').waitFor();
  expect(await kept.count()).toBe(0);
  await signOut(page);

  await fillSignIn(page, administrator);
  await page.locator('.tiptap').waitFor();
  await kept.waitFor();
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await page.getByText(/Đã lưu lúc/).waitFor();
  expect(JSON.stringify(await savedArticle(id))).toContain('Câu của riêng chị.');
  expectNoComplaints(page, /40[0-9]/);
});

it('asks what becomes of unsaved words when somebody signs out', async () => {
  const id = await newCategory('Chuyên mục bỏ dở');
  const address = `${adminUrl}categories/${encodeURIComponent(id)}`;
  const page = await openAdmin();
  await page.goto(address);
  await page.getByRole('textbox', { name: /Mô tả/ }).fill('Chưa lưu');
  await page.waitForTimeout(1500);
  await signOut(page);
  const question = page.getByRole('dialog', { name: 'Đăng xuất khi còn nội dung chưa lưu?' });
  await question.getByText('Chuyên mục: Chuyên mục bỏ dở').waitFor();
  await question.getByRole('button', { name: 'Xóa rồi đăng xuất' }).click();
  await fillSignIn(page, administrator);
  await page.getByRole('textbox', { name: /Mô tả/ }).waitFor();
  expect(await page.getByText(/Trình duyệt còn giữ/).count()).toBe(0);
  expectNoComplaints(page);
});

it('ends a session that was left without a network as soon as there is one', async () => {
  const page = await openAdmin();
  const door = () => page.getByLabel('Mật khẩu').waitFor();
  await page.context().setOffline(true);
  await signOut(page);
  await door();
  await page.getByText(/Chưa đăng xuất được khỏi máy chủ/).waitFor();
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const viewer = async () =>
    (await ask('{ viewer { name } }', {}, { cookie })).data?.viewer ?? null;
  expect(await viewer()).not.toBeNull();
  await page.context().setOffline(false);
  await page.getByText(/Chưa đăng xuất được khỏi máy chủ/).waitFor({ state: 'detached' });
  expect(await viewer()).toBeNull();
  await page.goto(adminUrl);
  await door();
  expectNoComplaints(page, /ERR_INTERNET_DISCONNECTED|40[0-9]/);
});

it('keeps the words of a dialog that is closed with its tab', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}plans/create`);
  const open = (on: Page) => on.getByRole('button', { name: 'Đổi tên', exact: true }).click();
  await open(page);
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /Tên mới/ })
    .fill('Tên gõ dở');
  await page.waitForTimeout(1500);
  await page.close();
  const next = await page.context().newPage();
  await next.goto(`${adminUrl}plans/create`);
  await open(next);
  await next.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click();
  const name = next.getByRole('dialog').getByRole('textbox', { name: /Tên mới/ });
  expect(await name.inputValue()).toBe('Tên gõ dở');
});
