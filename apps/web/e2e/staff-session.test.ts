import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { askFor, signIn } from './support/api.ts';
import { adminUrl, connectBrowser, expectNoComplaints } from './support/browser.ts';
import { draftArticle, endSession, savedArticle } from './support/drafts.ts';
import { openAdmin } from './support/staff.ts';
import { administrator } from './support/system.ts';

connectBrowser();

async function comeBack(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Đăng nhập lại để làm tiếp' });
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
  const session = await signIn();
  const input = { name: 'Chuyên mục mất phiên' };
  const { createCategory } = await askFor(
    'mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id } } }',
    { input },
    session,
  );
  const { id } = createCategory.category;
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
