import { expect, it } from 'vitest';
import { adminUrl, connectBrowser, expectNoComplaints } from './support/browser.ts';
import { draftArticle, savedArticle } from './support/drafts.ts';
import { addStaff, fillSignIn, openAdmin } from './support/staff.ts';
import { administrator } from './support/system.ts';

connectBrowser();

it('lets the tab of one officer do nothing in the name of the next, who signs in in another', async () => {
  const next = { email: 'ca-sau@hoi.local', password: 'May-tinh-phong-chung-9' };
  await addStaff('EDITOR', next);
  const { id } = await draftArticle('Tab bỏ quên');
  const first = await openAdmin();
  await first.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  await first.locator('.tiptap').waitFor();

  // The next one signs the first out and herself in, on the same machine.
  const second = await first.context().newPage();
  await second.goto(adminUrl);
  await second.getByRole('banner').getByRole('button').last().click();
  await second.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await fillSignIn(second, next);
  await second.getByText('Xin chào Cán bộ mới.').waitFor();

  await first.locator('.tiptap p').first().click();
  await first.keyboard.type('Câu của người trước. ');
  const again = first.getByRole('dialog', { name: 'Đăng nhập lại để làm tiếp' });
  await again.waitFor();
  expect(JSON.stringify(await savedArticle(id))).not.toContain('Câu của người trước.');
  // Nobody but she can go on there.
  const address = again.getByLabel('Thư điện tử');
  expect(await address.inputValue()).toBe(administrator.email);
  expect(await address.isEditable()).toBe(false);
  await again.getByRole('button', { name: 'Rời trang, đăng nhập sau' }).click();
  await first.getByLabel('Thư điện tử').waitFor();

  // Leaving there has not sent away who works in the other tab.
  await second.reload();
  await second.getByText('Xin chào Cán bộ mới.').waitFor();
  await second.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  await second.locator('.tiptap').waitFor();
  expect(await second.getByText(/Trình duyệt còn giữ nội dung/).count()).toBe(0);
  expect(await second.getByText('Câu của người trước.').count()).toBe(0);

  await fillSignIn(first, administrator);
  await first.getByText(/Trình duyệt còn giữ nội dung/).waitFor();
  await first.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await expect
    .poll(async () => JSON.stringify(await savedArticle(id)))
    .toContain('Câu của người trước.');
  expectNoComplaints(first, /40[0-9]/);
});
