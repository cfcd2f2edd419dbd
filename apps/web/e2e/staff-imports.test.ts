import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { askFor, signIn } from './support/api.ts';
import { adminUrl, connectBrowser, expectNoComplaints, overflow } from './support/browser.ts';
import { slowDown } from './support/drafts.ts';
import { savedPageText } from './support/old-page.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const query = 'query ($id: ID!) { legacyImport(id: $id) { article { title bodyText version } } }';

/** A page with two slips, under a title of its own. */
function slippedPage(title: string) {
  const text = `Chị em trao xuất quà cho học sinh xã ${title}.\n\nChị em xử dụng vườn rau chung./.`;
  const buffer = Buffer.from(savedPageText({ title, text }));
  return { name: `${title}.txt`, mimeType: 'text/plain', buffer };
}

async function openImports(width: number): Promise<[Page, Locator]> {
  const page = await openAdmin(undefined, { viewport: { width, height: 900 } });
  await page.goto(`${adminUrl}imports`);
  const input = page.locator('input[type="file"]');
  await input.waitFor({ state: 'attached' });
  return [page, input];
}

const sides = [1280, 390];

it.each(sides)(
  'imports a saved page and writes its suggestions into the article, at %i px',
  async (width) => {
    const [page, input] = await openImports(width);
    const wrong = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Không phải.') };
    await input.setInputFiles(wrong);
    await page.getByText(/không phải là một trang bài viết/).waitFor();
    await input.setInputFiles(slippedPage(`Vườn rau rộng ${width} thước`));
    await page.getByText(/Gợi ý cho biên tập viên/).waitFor();
    await page.waitForURL(/\/imports\/[^/]+\/show/);
    const id = decodeURIComponent(page.url().split('/').at(-2) ?? '');
    const article = async () => (await askFor(query, { id }, await signIn())).legacyImport.article;
    const slip = page.getByRole('listitem').filter({ hasText: 'xuất quà' }).first();
    expect(await slip.locator('ins').textContent()).toBe('suất quà');
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    const left = page.getByRole('heading', { name: /^Gợi ý cho biên tập viên: còn/ });
    const before = (await left.textContent()) ?? '';
    await slip.getByRole('button', { name: 'Bỏ qua' }).click();
    await expect.poll(() => left.textContent()).not.toBe(before);
    const notice = page.getByRole('alert').filter({ hasText: 'Bỏ qua' });
    await notice.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => left.textContent()).toBe(before);

    await slip.getByRole('button', { name: 'Áp dụng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Sửa trong bài' }).click();
    await page.getByText('Đã sửa 1 chỗ trong bài').waitFor();
    expect(await article()).toMatchObject({
      version: 2,
      bodyText: expect.stringContaining('trao suất quà'),
    });
    expect((await article()).bodyText).toContain('xử dụng');
    expectNoComplaints(page, /400|BAD_USER_INPUT/);
  },
  120_000,
);

it.each(sides)(
  'imports several pages, says how far it is, and applies all suggestions of one, at %i px',
  async (width) => {
    const [page, input] = await openImports(width);
    // Long enough for axe to look at the second page's progress on a busy machine.
    await slowDown(page, /ImportLegacyPage/, 6000);
    const [first, second] = [`Đường hoa dài ${width} mét`, `Ngõ đèn dài ${width} mét`];
    const broken = { name: 'hong.txt', mimeType: 'text/plain', buffer: Buffer.from('Hỏng.') };
    await input.setInputFiles([slippedPage(first), broken, slippedPage(second)]);
    await page.getByText(`Đang nhập trang 1 trên 3: ${first}.txt`).waitFor();
    await page.getByText('Đang nhập trang 2 trên 3: hong.txt').waitFor();
    const progress = page.getByRole('progressbar', { name: 'Tiến độ nhập' });
    expect(await progress.getAttribute('aria-valuenow')).toBe('33');
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByText(`Đang nhập trang 3 trên 3: ${second}.txt`).waitFor();
    await progress.waitFor({ state: 'detached' });
    await page.getByText(`${first}.txt: đã nhập`).waitFor();
    await page.getByText(/hong\.txt: Tệp không phải là một trang bài viết/).waitFor();
    const outcome = page.getByRole('alert').filter({ hasText: second });
    await outcome.getByRole('link', { name: 'Xem báo cáo' }).click();

    const all = page.getByRole('button', { name: /^Áp dụng cả \d+ gợi ý có sẵn cách sửa$/ });
    const count = /\d+/.exec((await all.textContent()) ?? '')?.[0];
    await slowDown(page, /ApplyImportSuggestions/, 2500);
    await all.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sửa trong bài' }).click();
    await page.getByRole('progressbar', { name: 'Đang thực hiện' }).waitFor();
    await page.getByText(`Đã sửa ${count} chỗ trong bài`).waitFor();
    const id = decodeURIComponent(page.url().split('/').at(-2) ?? '');
    const { article } = (await askFor(query, { id }, await signIn())).legacyImport;
    expect(article.version).toBe(2);
    expect(article.bodyText).toContain('trao suất quà');
    expect(article.bodyText).toContain('sử dụng vườn rau');
    expect(await all.count()).toBe(0);
    expectNoComplaints(page, /400|BAD_USER_INPUT/);
  },
  120_000,
);
