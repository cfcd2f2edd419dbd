import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { askFor, signIn } from './support/api.ts';
import { adminUrl, connectBrowser, expectNoComplaints } from './support/browser.ts';
import { draftArticle, publishDraft, savedArticle, saveOver } from './support/drafts.ts';
import { addStaff, openAdmin } from './support/staff.ts';

connectBrowser();

const password = 'Hoa-sen-mua-ha-77';
const writer = { email: 'nguoi-viet-bai@hoi.local', password };
const editor = { email: 'bien-tap-vien@hoi.local', password };
const remark = 'Thiếu nguồn tin, chị bổ sung giúp.';
// A form asks every quarter of a minute whether somebody else changed its article.
const heard = { timeout: 25_000 };

beforeAll(async () => {
  await addStaff('AUTHOR', writer);
  await addStaff('EDITOR', editor);
});

/** An article that the writer has handed in. */
async function submitted(title: string): Promise<string> {
  const session = await signIn(writer);
  const { categories } = await askFor('{ categories { id } }', {}, session);
  const text = { type: 'text', text: 'Câu đầu tiên.' };
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] };
  const input = { title, category: categories[0].id, body };
  const { createArticle } = await askFor(
    'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }',
    { input },
    session,
  );
  const { id } = createArticle.article;
  const step =
    'mutation ($input: ArticleStepInput!) { submitArticle(input: $input) { article { id } } }';
  await askFor(step, { input: { id } }, session);
  return id;
}

async function openArticle(page: Page, id: string): Promise<void> {
  await page.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  await page.getByRole('button', { name: 'Lịch sử' }).waitFor();
}

it('leads a returned article with its remark to its writer, who mends it, hands it in and takes it back', async () => {
  const title = 'Bài cần bổ sung nguồn';
  const id = await submitted(title);
  const desk = await openAdmin(editor);
  await desk.getByRole('heading', { name: /^Chờ tôi duyệt/ }).waitFor();
  await desk.getByRole('link', { name: title }).click();
  await desk.getByText(/Cán bộ mới gửi duyệt lúc .*, đang chờ duyệt\./).waitFor();
  await desk.getByRole('button', { name: 'Trả lại' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox').fill(remark);
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await desk.getByText('Đã trả lại bài cho người viết').waitFor();

  const page = await openAdmin(writer);
  await page.getByRole('heading', { name: 'Bị trả lại (1)' }).waitFor();
  await page.getByText(`“${remark}”`).waitFor();
  expect(await page.getByRole('heading', { name: /^Chờ tôi duyệt/ }).count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('note').getByText(`trả lại lúc`).waitFor();
  expect(await page.getByRole('note').textContent()).toContain(`“${remark}”`);
  await page.locator('.tiptap p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Nguồn: Báo Quảng Nam.');
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await page.getByText(/đang chờ duyệt\. Rút bài về nếu cần sửa tiếp\./).waitFor();
  expect(await page.locator('.tiptap').count()).toBe(0);
  expect(JSON.stringify((await savedArticle(id)).body)).toContain('Báo Quảng Nam');

  await page.getByRole('button', { name: 'Rút bài về' }).click();
  await page.getByText('Bản nháp, chưa gửi duyệt.').waitFor();
  await page.locator('.tiptap').getByText('Báo Quảng Nam').waitFor();
  await page.goto(adminUrl);
  await page.getByRole('heading', { name: 'Bản nháp của tôi (1)' }).waitFor();
  expect(await page.getByRole('heading', { name: /^Bị trả lại/ }).count()).toBe(0);
  expectNoComplaints(page);
  expectNoComplaints(desk);
});

it('hears that somebody else saved, and takes it in around what was typed', async () => {
  const { id, version } = await publishDraft('Bài hai người cùng sửa');
  const page = await openAdmin(editor);
  await openArticle(page, id);
  const heading = page.getByRole('textbox', { name: /Tiêu đề/ });
  await heading.fill('Bài hai người cùng sửa, tên mới');
  await saveOver(id, version, { summary: 'Tóm tắt của đồng nghiệp.' });
  await page.getByText(/vừa lưu thay đổi của bài này\./).waitFor(heard);
  await page.getByRole('button', { name: 'Tải bản mới' }).click();
  await page.getByText('Tóm tắt của đồng nghiệp.').waitFor();
  await page.getByText(/vừa lưu thay đổi của bài này\./).waitFor({ state: 'hidden' });
  expect(await heading.inputValue()).toBe('Bài hai người cùng sửa, tên mới');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect
    .poll(() => savedArticle(id))
    .toMatchObject({
      title: 'Bài hai người cùng sửa, tên mới',
      summary: 'Tóm tắt của đồng nghiệp.',
    });
  expectNoComplaints(page);
}, 60_000);

it('hears that what waits for review came back', async () => {
  const id = await submitted('Bài đang chờ');
  const page = await openAdmin(writer);
  await openArticle(page, id);
  const step =
    'mutation ($input: ReturnArticleInput!) { returnArticle(input: $input) { article { id } } }';
  await askFor(step, { input: { id, comment: remark } }, await signIn(editor));
  await page.getByText('Cán bộ mới vừa trả lại bài.').waitFor(heard);
  await page.getByRole('button', { name: 'Tải bản mới' }).click();
  await page.getByRole('note').getByText(`“${remark}”`).waitFor();
  await page.locator('.tiptap').waitFor();
  expectNoComplaints(page);
}, 60_000);

it('says of a scheduled article when it will appear, and finds it by that', async () => {
  const title = 'Bài lên trang năm sau';
  const { id } = await draftArticle(title);
  const step =
    'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { article { id } } }';
  const publishedAt = '2099-01-05T01:30:00Z';
  await askFor(step, { input: { id, publishedAt } }, await signIn());
  const page = await openAdmin(editor);
  await page.getByText('Lên trang lúc 05/01/2099 08:30').waitFor();
  await openArticle(page, id);
  await page.getByText('Hẹn đăng lúc 05/01/2099 08:30.').waitFor();
  expect(await page.getByRole('link', { name: 'Trang công khai' }).count()).toBe(0);
  await page.goto(adminUrl);
  await page.getByRole('link', { name: 'Xem tất cả: Mới đăng' }).click();
  await page.getByText('Đã đăng', { exact: true }).first().waitFor();
  expect(await page.getByRole('cell', { name: title, exact: true }).count()).toBe(0);
  await page.getByRole('combobox', { name: 'Trạng thái' }).click();
  await page.getByRole('option', { name: 'Hẹn giờ' }).click();
  await page.getByRole('cell', { name: title, exact: true }).waitFor();
  await expect.poll(() => page.getByText('Đã đăng', { exact: true }).count()).toBe(0);
  expectNoComplaints(page);
});
