import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { adminUrl, connectBrowser, expectNoComplaints } from './support/browser.ts';
import {
  draftArticle,
  newCategory,
  publishDraft,
  savedArticle,
  saveOver,
  slowDown,
} from './support/drafts.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const conflict = (page: Page) => page.getByRole('dialog', { name: /Người khác đã sửa/ });
const titleOf = (page: Page) => page.getByRole('textbox', { name: /Tiêu đề/ });

async function openArticle(page: Page, id: string): Promise<void> {
  await page.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  await page.locator('.tiptap').waitFor();
}

async function typeFirst(page: Page, text: string): Promise<void> {
  await page.locator('.tiptap p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type(text);
}

const bodyOf = async (id: string) => JSON.stringify((await savedArticle(id)).body);

it('keeps what is typed while a published article is being saved by hand', async () => {
  const { id } = await publishDraft('Gõ tiếp trong khi lưu');
  const page = await openAdmin();
  await openArticle(page, id);
  const answers = await slowDown(page, /UpdateArticle/, 1500);
  await titleOf(page).fill('Gõ tiếp trong khi lưu, lần một');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await typeFirst(page, 'Hai chữ. ');
  await answers(1);
  await page.getByText('Có thay đổi chưa lưu').waitFor();
  expect(await page.locator('.tiptap').textContent()).toContain('Hai chữ.');
  await page.keyboard.type('Ba. ');
  expect(await page.locator('.tiptap').textContent()).toContain('Hai chữ. Ba. ');
  expect(await bodyOf(id)).not.toContain('Hai chữ.');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await answers(2);
  await expect.poll(() => bodyOf(id)).toContain('Hai chữ. Ba.');
  expect(await savedArticle(id)).toMatchObject({ title: 'Gõ tiếp trong khi lưu, lần một' });
  expect(await conflict(page).count()).toBe(0);
  expectNoComplaints(page);
});

it('keeps what is typed while an article is being published, and does not publish it', async () => {
  const { id } = await draftArticle('Gõ tiếp trong khi đăng');
  const page = await openAdmin();
  await openArticle(page, id);
  await slowDown(page, /PublishArticle/, 2500);
  await typeFirst(page, 'Trước khi đăng. ');
  await page.getByRole('button', { name: 'Đăng bài' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đăng ngay' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await typeFirst(page, 'Trong khi đăng. ');
  await page.getByText('Đã đăng bài').waitFor();
  await page.getByText('Có thay đổi chưa lưu').waitFor();
  expect(await page.locator('.tiptap').textContent()).toContain('Trong khi đăng.');
  expect(await bodyOf(id)).toContain('Trước khi đăng.');
  expect(await bodyOf(id)).not.toContain('Trong khi đăng.');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.poll(() => bodyOf(id)).toContain('Trong khi đăng.');
  expect(await conflict(page).count()).toBe(0);
  expectNoComplaints(page);
});

it('saves all of what is typed faster than it can be saved, without a word of somebody else', async () => {
  const { id } = await draftArticle('Gõ nhanh hơn lưu');
  const page = await openAdmin();
  await openArticle(page, id);
  const answers = await slowDown(page, /UpdateArticle/, 3000);
  await typeFirst(page, 'Một. ');
  await page.waitForRequest((request) => /UpdateArticle/.test(request.postData() ?? ''));
  await page.keyboard.type('Hai. ');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.keyboard.press('Tab');
  await typeFirst(page, 'Ba. ');
  await answers(3);
  await expect.poll(() => bodyOf(id)).toContain('Ba. Một. Hai. ');
  await page.getByText(/Đã lưu lúc/).waitFor();
  expect(await conflict(page).count()).toBe(0);
  expectNoComplaints(page);
});

it('asks before a tab is closed in the middle of a save', async () => {
  const { id } = await draftArticle('Đóng khi đang lưu');
  const page = await openAdmin();
  await openArticle(page, id);
  const answers = await slowDown(page, /UpdateArticle/, 2000);
  await titleOf(page).fill('Đóng khi đang lưu, lần một');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await answers(1);
  await expect.poll(() => savedArticle(id)).toMatchObject({ title: 'Đóng khi đang lưu, lần một' });
});

it('puts an old local copy and two newer versions together, field by field', async () => {
  const { id, version } = await draftArticle('Bản cũ và hai bản mới');
  const page = await openAdmin();
  await openArticle(page, id);
  await typeFirst(page, 'Câu chỉ có trên máy này. ');
  await titleOf(page).fill('Tên bài trên máy này');
  await page.waitForTimeout(1500);
  await page.close();
  await saveOver(id, version, { summary: 'Tóm tắt của người khác.' });
  await saveOver(id, version + 1, { title: 'Tên bài của người khác' });

  const again = await page.context().newPage();
  await openArticle(again, id);
  await again.getByText('Từ đó đến nay đã có bản mới được lưu.').waitFor();
  await again.getByRole('button', { name: 'So sánh và ghép' }).click();
  await conflict(again).getByRole('radio', { name: 'Tiêu đề: giữ bản mới nhất' }).check();
  await conflict(again).getByText('Câu chỉ có trên máy này.').first().waitFor();
  await conflict(again).getByRole('button', { name: 'Ghép theo lựa chọn' }).click();
  await expect.poll(() => bodyOf(id), { timeout: 15_000 }).toContain('Câu chỉ có trên máy này.');
  expect(await savedArticle(id)).toMatchObject({
    title: 'Tên bài của người khác',
    summary: 'Tóm tắt của người khác.',
  });
  // The copy goes when the answer has come, a moment after the server has the words.
  await again.getByText(/^Đã lưu lúc/).waitFor();
  await again.reload();
  await again.locator('.tiptap').waitFor();
  expect(await again.getByText(/Trình duyệt còn giữ/).count()).toBe(0);
});

it('sends by itself when the network is back', async () => {
  const { id } = await draftArticle('Mất mạng rồi có lại');
  const page = await openAdmin();
  await openArticle(page, id);
  await page.context().setOffline(true);
  await typeFirst(page, 'Gõ khi mất mạng. ');
  await page.getByText(/Mất mạng: nội dung còn nguyên/).waitFor();
  await page.context().setOffline(false);
  await page.getByText(/Đã lưu lúc/).waitFor();
  expect(await bodyOf(id)).toContain('Gõ khi mất mạng.');
  expectNoComplaints(page, /ERR_INTERNET_DISCONNECTED/);
});

it('saves by itself when a server that could not save can do so again', async () => {
  const { id } = await draftArticle('Máy chủ tạm bận');
  const page = await openAdmin();
  await openArticle(page, id);
  const errors = [{ message: 'Tạm thời chưa làm được.', extensions: { code: 'INTERNAL' } }];
  const keys: (string | undefined)[] = [];
  await page.route('**/graphql', (route) => {
    if (!/UpdateArticle/.test(route.request().postData() ?? '')) return route.continue();
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 2) return route.continue();
    return route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { errors } });
  });
  await typeFirst(page, 'Gõ khi máy chủ bận. ');
  await page.getByText(/Máy chủ đang tạm bận/).waitFor();
  await page.getByText(/Đã lưu lúc/).waitFor();
  expect(await bodyOf(id)).toContain('Gõ khi máy chủ bận.');
  expect(new Set(keys).size).toBe(1);
  expectNoComplaints(page, /503/);
});

it('does the same for a form that is saved by hand and left for the list', async () => {
  const id = await newCategory('Chuyên mục lưu chậm');
  const page = await openAdmin();
  await page.goto(`${adminUrl}categories/${encodeURIComponent(id)}`);
  const name = page.getByRole('textbox', { name: /Tên chuyên mục/ });
  const about = page.getByRole('textbox', { name: /Mô tả/ });
  const answers = await slowDown(page, /UpdateCategory/, 1500);
  await name.fill('Chuyên mục lưu chậm, lần một');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await about.fill('Gõ trong khi lưu');
  await answers(1);
  await page.getByText('Đang lưu…').waitFor({ state: 'detached' });
  expect(await about.inputValue()).toBe('Gõ trong khi lưu');

  await page.waitForTimeout(1500);
  await page.close();
  const again = await page.context().newPage();
  await again.goto(`${adminUrl}categories/${encodeURIComponent(id)}`);
  await again.getByRole('button', { name: 'Khôi phục' }).click();
  expect(await again.getByRole('textbox', { name: /Mô tả/ }).inputValue()).toBe('Gõ trong khi lưu');
  await again.context().setOffline(true);
  await again.getByRole('button', { name: 'Lưu', exact: true }).click();
  await again.getByText(/Mất mạng: nội dung còn nguyên/).waitFor();
  await again.context().setOffline(false);
  await again.waitForURL(`${adminUrl}categories`);
  await again.goto(`${adminUrl}categories/${encodeURIComponent(id)}`);
  await again.getByRole('textbox', { name: /Mô tả/ }).waitFor();
  expect(await again.getByRole('textbox', { name: /Mô tả/ }).inputValue()).toBe('Gõ trong khi lưu');
  expect(await again.getByText(/Trình duyệt còn giữ/).count()).toBe(0);
});

// What the writer last saw in the text of the form that then goes away.
declare global {
  var lastSeen: string | undefined;
}

it('keeps what is typed between the first save of a new article and its next screen', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}articles/create`);
  await titleOf(page).fill('Gõ không dừng tay');
  await page.getByRole('combobox', { name: /Chuyên mục/ }).click();
  await page.getByRole('option').first().click();
  await page.evaluate(() => {
    const body = document.querySelector('.tiptap');
    const see = () => {
      globalThis.lastSeen = body?.textContent ?? '';
    };
    new MutationObserver(see).observe(body ?? document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await page.locator('.tiptap').click();
  const saved = page.waitForResponse((response) =>
    /CreateArticle/.test(response.request().postData() ?? ''),
  );
  await page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .find((button) => button.textContent === 'Lưu bản nháp')
      ?.click(),
  );
  const next = page.waitForURL(/articles\/(?!create)/);
  await Promise.all([saved, next, page.keyboard.type('Chị em họp tổ từ sáng sớm. '.repeat(8))]);
  const seen = await page.evaluate(() => globalThis.lastSeen);
  expect(seen).not.toBe('');
  await expect.poll(() => page.locator('.tiptap').textContent()).toBe(seen);
  expectNoComplaints(page);
});
