import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  siteUrl,
} from './support/browser.ts';
import { draftArticle, savedArticle, showToReaders } from './support/drafts.ts';
import { drawnPicture } from './support/drawn-picture.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

async function openDraft(title: string): Promise<{ page: Page; id: string }> {
  const { id } = await draftArticle(title);
  const page = await openAdmin();
  await page.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  await page.locator('.tiptap').waitFor();
  return { page, id };
}

/** A drawn picture, uploaded in an open dialog. */
async function upload(page: Page, dialog: Locator, { colour }: { colour: string }): Promise<void> {
  const file = await drawnPicture('le-hoi.png', colour);
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await page.getByLabel(/Mô tả ảnh/).waitFor();
}

/** A new picture where the caret stands. */
async function placePicture(page: Page, alt: string): Promise<void> {
  await page.getByRole('button', { name: 'Chèn ảnh' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chèn ảnh' });
  await upload(page, dialog, { colour: '#1a5a8b' });
  await dialog.getByLabel(/Mô tả ảnh/).fill(alt);
  await dialog.getByRole('button', { name: 'Chèn ảnh', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Notes what has the focus in the very moment when the next dialog is gone, before the browser has drawn that. */
async function whereKeysGoAfterDialog(page: Page): Promise<() => Promise<string | undefined>> {
  await page.evaluate(() => {
    let isOpen = false;
    const observer = new MutationObserver(() => {
      const open = document.querySelector('[role="dialog"]') !== null;
      if (isOpen && !open) {
        document.body.dataset.keysGoTo = document.activeElement?.className ?? '';
        observer.disconnect();
      }
      isOpen = open;
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => document.body.dataset.keysGoTo);
}

const top = (page: Page) =>
  page
    .locator('.tiptap > *')
    .evaluateAll((blocks) =>
      blocks.map((block) => block.querySelector('img')?.alt ?? block.textContent),
    );

it('goes on behind a picture that was just placed, and undo takes the words, then the picture', async () => {
  const { page, id } = await openDraft('Gõ tiếp sau ảnh');
  await page.locator('.tiptap p').first().click();
  await page.keyboard.press('End');
  const typedInto = await whereKeysGoAfterDialog(page);
  await placePicture(page, 'Lễ hội đầu xuân');
  expect(await typedInto()).toContain('tiptap');
  await page.keyboard.type('Câu sau ảnh.');
  await expect.poll(() => top(page)).toEqual(['Câu đầu tiên.', 'Lễ hội đầu xuân', 'Câu sau ảnh.']);

  // A second click at the same place would be a double one.
  const select = (x: number) => page.locator('.tiptap img').click({ position: { x, y: 20 } });
  // A selected picture: a letter, an input method and Enter leave it; Delete takes it, undo brings it back.
  await select(20);
  await page.keyboard.type('Chen ');
  await select(60);
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'ă', selectionStart: 1, selectionEnd: 1 });
  await input.send('Input.insertText', { text: 'ăn ' });
  const typed = ['Câu đầu tiên.', 'Lễ hội đầu xuân', 'ăn Chen Câu sau ảnh.'];
  await expect.poll(() => top(page)).toEqual(typed);
  await select(100);
  await page.keyboard.press('Delete');
  await expect.poll(() => top(page)).toEqual(['Câu đầu tiên.', 'ăn Chen Câu sau ảnh.']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => top(page)).toEqual(typed);

  await page.getByText(/Đã lưu lúc/).waitFor();
  await expect
    .poll(async () => JSON.stringify((await savedArticle(id)).body), { timeout: 10_000 })
    .toContain('ăn Chen Câu sau ảnh.');
  expectNoComplaints(page);
});

it('changes a placed picture: words, width, place, another file; and readers see it so', async () => {
  const title = 'Ảnh đã đặt thì sửa được';
  const { page, id } = await openDraft(title);
  await page.locator('.tiptap p').first().click();
  await page.keyboard.press('End');
  await placePicture(page, 'Lễ hội đầu xuân');
  await page.keyboard.type('Hội viên các chi hội tham gia đông đủ. '.repeat(8));
  const picture = page.locator('.tiptap img');
  await picture.click();

  const bar = page.getByRole('toolbar', { name: 'Định dạng nội dung' });
  await bar.getByRole('button', { name: 'Mô tả, chú thích, nguồn' }).click();
  const words = page.getByRole('dialog', { name: 'Sửa ảnh' });
  await words.getByLabel(/Mô tả ảnh/).fill('');
  await words.getByRole('button', { name: 'Áp dụng' }).click();
  await words.getByText('Vui lòng mô tả ảnh').waitFor();
  await words.getByLabel(/Mô tả ảnh/).fill('Múa lân trước đình');
  await words.getByLabel('Chú thích dưới ảnh').fill('Ngày hội ở đình làng.');
  await words.getByLabel('Nguồn ảnh').last().fill('Thu Hà');
  await words.getByRole('button', { name: 'Áp dụng' }).click();
  await words.waitFor({ state: 'detached' });
  await bar.getByRole('button', { name: 'Nhỏ', exact: true }).click();
  await bar.getByRole('button', { name: 'Bên phải', exact: true }).click();
  const figure = page.locator('.tiptap figure.picture-small.picture-right');
  await figure.getByText('Ngày hội ở đình làng. Ảnh: Thu Hà').waitFor();

  const first = await picture.getAttribute('src');
  await bar.getByRole('button', { name: 'Thay ảnh khác' }).click();
  await upload(page, words, { colour: '#8b1a3a' });
  await words.getByLabel(/Mô tả ảnh/).fill('Rước kiệu');
  expect(await words.getByLabel('Chú thích dưới ảnh').inputValue()).toBe('Ngày hội ở đình làng.');
  await words.getByRole('button', { name: 'Áp dụng' }).click();
  await figure.getByText('Ngày hội ở đình làng. Ảnh: Thu Hà').waitFor();
  expect(await picture.getAttribute('src')).not.toBe(first);

  // Cut and pasted it is the same picture with all its words.
  await picture.click({ position: { x: 30, y: 30 } });
  await page.keyboard.press('Control+x');
  await expect.poll(() => picture.count()).toBe(0);
  await page.keyboard.press('Control+v');
  await figure.getByText('Ngày hội ở đình làng. Ảnh: Thu Hà').waitFor();
  await picture.click({ position: { x: 70, y: 30 } });
  await bar.getByRole('button', { name: 'Bỏ ảnh' }).click();
  await expect.poll(() => picture.count()).toBe(0);
  await page.keyboard.press('Control+z');
  await figure.waitFor();

  await expect
    .poll(async () => JSON.stringify((await savedArticle(id)).body), { timeout: 15_000 })
    .toContain('Rước kiệu');
  const slug = await showToReaders(id);
  for (const width of [1280, 390]) {
    const reader = await openPage({ viewport: { width, height: 900 } });
    await reader.goto(`${siteUrl}/bai-viet/${slug}`);
    const shown = reader.locator('.prose figure');
    expect(await shown.locator('figcaption').textContent()).toBe(
      'Ngày hội ở đình làng. Ảnh: Thu Hà',
    );
    expect(await shown.locator('img').getAttribute('alt')).toBe('Rước kiệu');
    const float = await shown.evaluate((element) => getComputedStyle(element).float);
    expect(float).toBe(width === 1280 ? 'right' : 'none');
    expectNoComplaints(reader);
  }
  expectNoComplaints(page);
});

it('shows an album by its pictures, in the editor and to readers without JavaScript', async () => {
  const { page, id } = await openDraft('Bài có album ảnh');
  await page.locator('.tiptap p').first().click();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Chèn album ảnh' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chèn album ảnh' });
  await dialog.getByText('Đường hoa nông thôn mới').click();
  await page.keyboard.type('Câu sau album.');
  const embed = page.locator('.tiptap .album-embed');
  await embed.getByText('Đường hoa nông thôn mới').waitFor();
  expect(await embed.locator('img').count()).toBe(6);
  await expect
    .poll(async () => JSON.stringify((await savedArticle(id)).body), { timeout: 15_000 })
    .toContain('Câu sau album.');
  const slug = await showToReaders(id);
  for (const width of [1280, 390]) {
    const reader = await openPage({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    await reader.goto(`${siteUrl}/bai-viet/${slug}`);
    const strip = reader.locator('.prose .album-strip');
    expect(await strip.locator('img').count()).toBe(6);
    await strip.getByRole('link').click();
    await reader.getByRole('heading', { level: 1, name: 'Đường hoa nông thôn mới' }).waitFor();
  }
  expectNoComplaints(page);
});

it('tells what was left out of the last paste alone, and of a refused file as long as it is the last', async () => {
  const { page } = await openDraft('Dán hai lần, chọn hai tệp');
  const paste = (html: string) =>
    page.locator('.tiptap').evaluate((text, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', pasted);
      text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    }, html);
  const leftOut = page.getByText(/^Phần vừa dán có/);
  await paste('<p>Phóng sự:</p><iframe src="https://www.youtube.com/embed/x"></iframe>');
  await leftOut.waitFor();
  await paste('<p>Hết.</p>');
  await leftOut.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Chèn ảnh' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chèn ảnh' });
  const refused = dialog.getByText(/Chỉ nhận ảnh JPEG/);
  const wrong = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('không phải ảnh') };
  await dialog.locator('input[type="file"]').setInputFiles(wrong);
  await refused.waitFor();
  await upload(page, dialog, { colour: '#1a5a8b' });
  expect(await refused.count()).toBe(0);
  expectNoComplaints(page);
});
