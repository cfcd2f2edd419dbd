import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { adminUrl, connectBrowser, expectNoComplaints, openPage } from './support/browser.ts';
import { draftArticle, savedArticle } from './support/drafts.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

async function openDraft(title: string): Promise<{ page: Page; id: string }> {
  const { id } = await draftArticle(title);
  const page = await openAdmin();
  await page.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  await page.locator('.tiptap').waitFor();
  return { page, id };
}

/** Uploads a drawn picture and places it where the caret stands. */
async function placePicture(page: Page, alt: string): Promise<void> {
  const drawing = await openPage({ viewport: { width: 640, height: 400 } });
  await drawing.setContent('<body style="background:linear-gradient(#1a5a8b,#e9b44c)">');
  const buffer = await drawing.screenshot();
  await page.getByRole('button', { name: 'Chèn ảnh' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chèn ảnh' });
  const file = { name: 'le-hoi.png', mimeType: 'image/png', buffer };
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await dialog.getByLabel(/Mô tả ảnh/).fill(alt);
  await dialog.getByRole('button', { name: 'Chèn ảnh', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
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
  await placePicture(page, 'Lễ hội đầu xuân');
  await page.keyboard.type('Câu sau ảnh.');
  await expect.poll(() => top(page)).toEqual(['Câu đầu tiên.', 'Lễ hội đầu xuân', 'Câu sau ảnh.']);

  // A selected picture: a letter, an input method and Enter leave it; Delete takes it, undo brings it back.
  await page.locator('.tiptap img').click();
  await page.keyboard.type('Chen ');
  await page.locator('.tiptap img').click();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'ă', selectionStart: 1, selectionEnd: 1 });
  await input.send('Input.insertText', { text: 'ăn ' });
  const typed = ['Câu đầu tiên.', 'Lễ hội đầu xuân', 'ăn Chen Câu sau ảnh.'];
  await expect.poll(() => top(page)).toEqual(typed);
  await page.locator('.tiptap img').click();
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
