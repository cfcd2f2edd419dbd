import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { askFor, signIn } from './support/api.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
} from './support/browser.ts';
import { hold } from './support/first-screen.ts';
import { untilWhole } from './support/whole-office.ts';

connectBrowser();

const screens = ['', 'articles', 'articles/create', 'albums', 'polls', 'partners', 'users'];
const widths = [1280, 390];
let session: { cookie: string };

beforeAll(async () => {
  session = await signIn();
});

/** A screen of the back office in a window this wide, with all that it asks for at first. */
async function openScreen(screen: string, width: number): Promise<Page> {
  const page = await openPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const [name = '', ...value] = session.cookie.split('=');
  await page
    .context()
    .addCookies([{ name, value: value.join('='), url: new URL(adminUrl).origin }]);
  await page.goto(adminUrl + screen, { waitUntil: 'networkidle' });
  await untilWhole(page);
  await page.getByText('Đang tải', { exact: false }).first().waitFor({ state: 'detached' });
  return page;
}

it('has a sign-in page that axe finds nothing in', async () => {
  const page = await openPage();
  await page.goto(adminUrl);
  await page.getByLabel('Thư điện tử').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expectNoComplaints(page);
});

it.each(screens.flatMap((screen) => widths.map((width) => ({ screen, width }))))(
  'has nothing that axe finds in /admin/$screen at $width px',
  async ({ screen, width }) => {
    const page = await openScreen(screen, width);
    expect(page.url()).not.toMatch(/login/);
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expectNoComplaints(page);
  },
);

it.each([
  { what: 'a screen', files: /article-create-[^/]*\.js$/, role: 'heading', name: 'Đang tải' },
  { what: 'the editor', files: /article-editor-[^/]*\.js$/, role: 'status', name: /soạn thảo/ },
] as const)(
  'has nothing that axe finds while $what is on its way',
  async ({ files, role, name }) => {
    const page = await openScreen('', 390);
    const letGo = await hold(page, files);
    await page.getByRole('link', { name: 'Viết bài mới' }).click();
    await page.getByRole(role, { name }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    letGo();
  },
);

it.each(widths)(
  'has nothing that axe finds in an article that is edited, at %i px',
  async (width) => {
    const query = '{ articles(first: 1) { nodes { id } } }';
    const { articles } = await askFor(query, {}, session);
    const page = await openScreen(`articles/${encodeURIComponent(articles.nodes[0].id)}`, width);
    await page.locator('.tiptap p').first().waitFor();
    await page.getByRole('button', { name: 'Lưu', exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Chèn album ảnh' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tìm theo tên album').fill('duong hoa');
    const found = dialog.getByRole('button', { name: /^Đường hoa/ });
    await found.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await found.click();
    await page.locator('.tiptap').getByText('Album ảnh: Đường hoa').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expectNoComplaints(page);
  },
);
