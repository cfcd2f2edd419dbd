import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { adminUrl, connectBrowser, expectNoComplaints } from './support/browser.ts';
import { read, rootUnit, write } from './support/deed-things.ts';
import { draftArticle, newCategory, savedArticle, submittedArticle } from './support/drafts.ts';
import { drawnPicture } from './support/drawn-picture.ts';
import { addStaff, openAdmin } from './support/staff.ts';

connectBrowser();

const kept = (page: Page) => page.getByText(/Trình duyệt còn giữ nội dung/);
const nameOf = (page: Page) => page.getByRole('textbox', { name: /Tên chuyên mục/ });
// A copy is kept a second after the first letter.
const untilKept = (page: Page) => page.waitForTimeout(1_500);

/** How many copies are offered, once the browser had time to say which forms are open elsewhere. */
async function offersOf(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  return kept(page).count();
}

async function openNew(page: Page): Promise<void> {
  await page.goto(`${adminUrl}categories/create`);
  await nameOf(page).waitFor();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
}

it('does not take what has just been created for unsaved', async () => {
  const page = await openAdmin();
  for (const name of ['Chuyên mục tạo lần một', 'Chuyên mục tạo lần hai']) {
    await openNew(page);
    expect(await offersOf(page)).toBe(0);
    expect(await nameOf(page).inputValue()).toBe('');
    await nameOf(page).fill(name);
    await untilKept(page);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.waitForURL(`${adminUrl}categories`);
    await page.getByText(name).waitFor();
  }
  await openNew(page);
  expect(await offersOf(page)).toBe(0);
  await signOut(page);
  await page.getByLabel('Mật khẩu').waitFor();
  expectNoComplaints(page);
});

it('keeps a copy for each of two tabs with the same form, and offers both when they are gone', async () => {
  const first = await openAdmin();
  const second = await first.context().newPage();
  const texts = ['Chuyên mục của thẻ một', 'Chuyên mục của thẻ hai'];
  for (const [index, page] of [first, second].entries()) {
    await openNew(page);
    expect(await offersOf(page)).toBe(0);
    await nameOf(page).fill(texts[index] ?? '');
    await untilKept(page);
  }
  await first.close();
  await second.close();
  const next = await first.context().newPage();
  await openNew(next);
  const found: string[] = [];
  for (const _text of texts) {
    await next.getByRole('button', { name: 'Khôi phục', exact: true }).click();
    found.push(await nameOf(next).inputValue());
  }
  expect(found.sort()).toEqual([...texts].sort());
  expect(await offersOf(next)).toBe(0);
});

it('leaves the words of another tab alone when the same record is saved in this one', async () => {
  const id = await newCategory('Chuyên mục ở hai thẻ');
  const address = `${adminUrl}categories/${encodeURIComponent(id)}`;
  const about = (page: Page) => page.getByRole('textbox', { name: /Mô tả/ });
  const first = await openAdmin();
  await first.goto(address);
  await about(first).fill('Mô tả gõ dở ở thẻ một');
  await untilKept(first);
  const second = await first.context().newPage();
  await second.goto(address);
  await about(second).waitFor();
  expect(await offersOf(second)).toBe(0);
  await nameOf(second).fill('Chuyên mục ở hai thẻ, đã lưu');
  await untilKept(second);
  await second.getByRole('button', { name: 'Lưu', exact: true }).click();
  await second.waitForURL(`${adminUrl}categories`);
  await first.close();
  await second.goto(address);
  await second.getByText('Từ đó đến nay đã có bản mới được lưu.').waitFor();
  await second.getByRole('button', { name: 'So sánh và ghép' }).click();
  await second.getByRole('dialog').getByText('Mô tả gõ dở ở thẻ một').first().waitFor();
});

/** Leaves an open dialog as a hand slips: by a click beside it. */
async function clickBeside(page: Page): Promise<void> {
  await untilKept(page);
  await page.mouse.click(5, 5);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const restore = (page: Page) =>
  page.getByRole('button', { name: 'Khôi phục', exact: true }).first().click();

it('keeps the remark to a writer when its dialog is left by a click beside it', async () => {
  const { id } = await submittedArticle('Bài chờ góp ý');
  const page = await openAdmin();
  await page.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  const remark = page.getByRole('dialog').getByLabel(/Góp ý cho người viết/);
  const back = (on: Page | Locator) => on.getByRole('button', { name: 'Trả lại', exact: true });
  await back(page).click();
  await remark.fill('Thiếu nguồn tin.');
  await clickBeside(page);
  await back(page).click();
  await restore(page);
  expect(await remark.inputValue()).toBe('Thiếu nguồn tin.');
  await back(page.getByRole('dialog')).click();
  await page.getByText('Đã trả lại bài cho người viết').waitFor();
  await page.reload();
  await page.locator('.tiptap').waitFor();
  expect(await offersOf(page)).toBe(0);
  expectNoComplaints(page);
});

it('keeps the words of a picture, in the library and on its way into an article', async () => {
  const { id } = await draftArticle('Bài có ảnh gõ dở');
  const page = await openAdmin();
  await page.goto(`${adminUrl}media`);
  const file = await drawnPicture('anh-go-do.png');
  await page.getByLabel('Tệp tải lên').setInputFiles(file);
  await page.getByText('Đã tải lên 1 tệp.').waitFor();
  const card = (on: Page) => on.getByRole('listitem').filter({ hasText: file.name });
  await card(page).getByLabel('Mô tả ảnh').fill('Hội viên trao quà');
  await untilKept(page);
  await page.reload();
  await card(page).getByLabel('Mô tả ảnh').waitFor();
  await restore(page);
  expect(await card(page).getByLabel('Mô tả ảnh').inputValue()).toBe('Hội viên trao quà');
  await card(page).getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu mô tả').waitFor();
  await page.reload();
  await card(page).getByLabel('Mô tả ảnh').waitFor();
  expect(await offersOf(page)).toBe(0);

  await page.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  const choose = async () => {
    await page.getByRole('button', { name: 'Chèn ảnh' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chèn ảnh' });
    await dialog.getByRole('tab', { name: 'Chọn từ thư viện' }).click();
    await dialog.getByRole('button', { name: /Hội viên trao quà|anh-go-do/ }).click();
    return dialog;
  };
  await (await choose()).getByLabel('Chú thích dưới ảnh').fill('Chú thích gõ dở');
  await clickBeside(page);
  const dialog = await choose();
  await restore(page);
  expect(await dialog.getByLabel('Chú thích dưới ảnh').inputValue()).toBe('Chú thích gõ dở');
  await dialog.getByRole('button', { name: 'Chèn ảnh', exact: true }).click();
  await page.locator('.tiptap figcaption, .tiptap img').first().waitFor();
  await page.getByText(/Đã lưu lúc/).waitFor();
  expect(JSON.stringify(await savedArticle(id))).toContain('Chú thích gõ dở');
  expectNoComplaints(page);
});

it('keeps what was chosen and typed in the steps of a merger', async () => {
  const page = await openAdmin();
  const open = async () => {
    await page.goto(`${adminUrl}plans/create`);
    await page.getByRole('button', { name: 'Hợp nhất từng bước…' }).click();
  };
  await open();
  const wizard = page.getByRole('dialog', { name: 'Hợp nhất đơn vị' });
  const box = wizard.getByRole('combobox', { name: /Các đơn vị nhập lại/ });
  await box.fill('xã');
  await page.getByRole('option').first().click();
  const chosen = wizard.locator('.MuiChip-label');
  const name = await chosen.textContent();
  await untilKept(page);
  await page.reload();
  await open();
  expect(await chosen.count()).toBe(0);
  await restore(page);
  await chosen.waitFor();
  expect(await chosen.textContent()).toBe(name);
});

it('keeps the words below a photo of an album, and saves them', async () => {
  const fields = { title: 'Ảnh có chú thích gõ dở', orgUnit: await rootUnit() };
  const { album } = await write('createAlbum', 'CreateAlbumInput', 'album { id }', fields);
  const page = await openAdmin();
  await page.goto(`${adminUrl}albums/${encodeURIComponent(album.id)}`);
  await page.locator('input[type="file"]').setInputFiles(await drawnPicture('anh-album.png'));
  await page.getByRole('heading', { name: 'Ảnh trong album (1)' }).waitFor();
  const caption = page.getByLabel('Chú thích');
  await caption.fill('Chú thích gõ dở');
  await untilKept(page);
  await page.reload();
  await caption.waitFor();
  await restore(page);
  expect(await caption.inputValue()).toBe('Chú thích gõ dở');
  await page.getByRole('listitem').getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu ảnh').waitFor();
  await page.reload();
  await caption.waitFor();
  expect(await caption.inputValue()).toBe('Chú thích gõ dở');
  expect(await offersOf(page)).toBe(0);
  expectNoComplaints(page);
});

it('keeps a role that is about to be granted, and grants it', async () => {
  const account = { email: `vai-tro-${Date.now()}@hoi.test`, password: 'Lua-chin-vang-dong-2026' };
  await addStaff('AUTHOR', account);
  const { users } = await read('{ users(first: 100) { nodes { id email } } }');
  const { id } = users.nodes.find(({ email }: { email: string }) => email === account.email);
  const page = await openAdmin();
  await page.goto(`${adminUrl}users/${encodeURIComponent(id)}`);
  const role = page.getByRole('combobox', { name: 'Vai trò' });
  await role.click();
  await page.getByRole('option', { name: 'Cán bộ tổ chức' }).click();
  await untilKept(page);
  await page.reload();
  await role.waitFor();
  await restore(page);
  await expect.poll(() => role.textContent()).toContain('Cán bộ tổ chức');
  await page.getByRole('combobox', { name: /Tại đơn vị/ }).fill('Hội');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Giao vai trò' }).click();
  await page.getByText('Đã giao vai trò').waitFor();
  await page.getByText(/^Cán bộ tổ chức tại /).waitFor();
  expect(await offersOf(page)).toBe(0);
  expectNoComplaints(page);
});

it('asks once about words that were carried over, when a colleague has saved since', async () => {
  const name = 'Chuyên mục mang sang';
  const id = await newCategory(name);
  const page = await openAdmin();
  await openNew(page);
  await nameOf(page).fill('Để trình duyệt giữ');
  await untilKept(page);
  // As a tab leaves it that was closed between the answer and the next screen.
  await page.evaluate(
    ([place, typed, before]) => {
      const form = 'categories/new';
      const kept = Object.keys(localStorage).find((key) => key.includes(form)) ?? '';
      const copy = { at: Date.now(), version: 0, values: { name: typed }, base: { name: before } };
      const key = kept.slice(0, kept.indexOf(form)) + place;
      localStorage.setItem(key, JSON.stringify({ ...copy, label: '', isCarried: true }));
      localStorage.removeItem(kept);
    },
    [`categories/${id}`, 'Chuyên mục mang sang, gõ tiếp', name],
  );
  await nameOf(page).fill('');
  await page.goto(`${adminUrl}categories/${encodeURIComponent(id)}`);
  const question = page.getByRole('dialog', { name: /Người khác đã sửa/ });
  await question.getByRole('button', { name: 'Để sau' }).click();
  await question.waitFor({ state: 'hidden' });
  await nameOf(page).press('End');
  await nameOf(page).pressSequentially(' và gõ');
  await page.waitForTimeout(1_000);
  expect(await question.count()).toBe(0);
  expect(await nameOf(page).inputValue()).toBe(`${name} và gõ`);
  expectNoComplaints(page);
});
