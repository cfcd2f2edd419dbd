import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { untilNothingMoves } from './support/accessibility.ts';
import { projectRoot } from './support/child.ts';
import { startChromium } from './support/chromium.ts';
import { oldPageSlug } from './support/old-page.ts';
import { editor, stageWork, writer } from './support/staged-work.ts';
import { administrator, startSystem } from './support/system.ts';
import { untilWhole } from './support/whole-office.ts';

// node apps/web/e2e/take-screenshots.ts: the pictures of docs/screenshots, from a system of its own.

const directory = path.join(projectRoot, 'docs/screenshots');
const heights = { 1280: 900, 390: 844 } as const;

const publicPages = {
  home: '/',
  'old-page': `/bai-viet/${oldPageSlug}`,
  news: '/tin-tuc',
  search: '/tim-kiem?q=nang+cao+chat+luong',
  organisation: '/to-chuc',
  'organisation-2024': '/to-chuc?ngay=2024-12-31',
  'org-unit': '/to-chuc/phuong-hai-van',
  album: '/thu-vien-anh/duong-hoa-nong-thon-moi',
  figures: '/so-lieu',
  indicator: '/so-lieu/tong-so-hoi-vien',
} as const;

async function take(page: Page, name: string, width: number): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await untilNothingMoves(page);
  await page.screenshot({ path: path.join(directory, `${name}-${width}.png`) });
  console.log(`${name}-${width}.png`);
}

async function takePublic(page: Page, siteUrl: string, width: number): Promise<void> {
  for (const [name, address] of Object.entries(publicPages)) {
    await page.goto(siteUrl + address);
    await take(page, name, width);
  }
  await page.goto(siteUrl + publicPages.album);
  await page.locator('.album-photos a').first().click();
  await page.getByRole('dialog').locator('img').waitFor();
  await take(page, 'album-viewer', width);
  await page.goto(siteUrl);
  await page.locator('main a[href^="/bai-viet/"]').first().click();
  await page.waitForURL('**/bai-viet/*');
  await take(page, 'article', width);
}

interface Credentials {
  email: string;
  password: string;
}

async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: /Mới đăng/ }).waitFor();
  await untilWhole(page);
}

async function takeApi(page: Page, apiUrl: string, width: number): Promise<void> {
  await page.goto(`${apiUrl}/docs`);
  await take(page, 'docs', width);
}

async function takeAdmin(page: Page, apiUrl: string, width: number): Promise<void> {
  await page.goto(`${apiUrl}/admin/`);
  await page.getByLabel('Thư điện tử').waitFor();
  await take(page, 'admin-sign-in', width);
  await signIn(page, administrator);
  await take(page, 'admin-dashboard', width);
  await page.goto(`${apiUrl}/admin/articles`);
  const title = page.getByText('Nâng cao chất lượng cán bộ Hội các cấp').first();
  await title.waitFor();
  await take(page, 'admin-articles', width);
  await title.click();
  await page.locator('.tiptap').waitFor();
  await take(page, 'admin-article', width);
}

/** The tree with a unit that took others in, and a plan that takes one more in. */
async function takeOrganisation(page: Page, apiUrl: string, width: number): Promise<void> {
  await page.goto(`${apiUrl}/admin/units`);
  await page.getByRole('treeitem').first().waitFor();
  await page.getByLabel('Tìm đơn vị theo tên').fill('tam xuân 1');
  await page.getByRole('option').first().waitFor();
  await take(page, 'admin-units-search', width);
  await page.getByRole('option', { name: /Tiếp nhận/ }).click();
  await page.getByRole('heading', { name: 'Lịch sử' }).waitFor();
  await take(page, 'admin-unit', width);
  await page.getByRole('button', { name: 'Chuyển đến…' }).click();
  await page.getByRole('combobox', { name: /trực thuộc/ }).fill('Phường Bàn Thạch');
  await page.getByRole('option', { name: /^Phường Bàn Thạch/ }).click();
  await page.getByRole('button', { name: 'Đưa vào phương án' }).click();
  await page.getByRole('heading', { name: 'Tác động' }).waitFor();
  await take(page, 'admin-plan', width);
  await page.goto(`${apiUrl}/admin/people`);
  await page.getByRole('row').nth(1).waitFor();
  await take(page, 'admin-people', width);
}

type Staged = Awaited<ReturnType<typeof stageWork>>;

/** What waits on a writer's and on an editor's desk, a returned article, a merger, the audit trail, a menu. */
async function takeWork(open: () => Promise<Page>, apiUrl: string, staged: Staged, width: number) {
  const admin = `${apiUrl}/admin/`;
  const desk = async (who: Credentials) => {
    const page = await open();
    await page.goto(admin);
    await signIn(page, who);
    return page;
  };
  const hers = await desk(writer);
  await take(hers, 'admin-desk-writer', width);
  await hers.goto(`${admin}articles/${encodeURIComponent(staged.returned)}`);
  await hers.getByText('Chị bổ sung số hội viên').first().waitFor();
  await take(hers, 'admin-returned', width);
  await take(await desk(editor), 'admin-desk-editor', width);
  const page = await desk(administrator);
  await page.goto(`${admin}plans/${encodeURIComponent(staged.plan)}`);
  const effects = page.getByRole('heading', { name: 'Tác động' });
  await effects.waitFor();
  await effects.evaluate((heading) => heading.scrollIntoView());
  await take(page, 'admin-merger', width);
  await page.goto(`${admin}audit`);
  await page.getByRole('row').nth(1).waitFor();
  await take(page, 'admin-audit', width);
  await page.goto(`${admin}menus/main`);
  await page.getByRole('region', { name: 'Xem trước' }).waitFor();
  await take(page, 'admin-menu', width);
}

await mkdir(directory, { recursive: true });
const system = await startSystem();
const staged = await stageWork(system.apiUrl);
const server = await startChromium();
const browser = await chromium.connect(server.wsEndpoint());
try {
  for (const [size, height] of Object.entries(heights)) {
    const width = Number(size);
    const viewport = { width, height };
    const context = { viewport, locale: 'vi-VN', reducedMotion: 'reduce' } as const;
    const page = await browser.newPage(context);
    await takePublic(page, system.siteUrl, width);
    await takeApi(page, system.apiUrl, width);
    await takeAdmin(page, system.apiUrl, width);
    await takeOrganisation(page, system.apiUrl, width);
    await page.close();
    await takeWork(() => browser.newPage(context), system.apiUrl, staged, width);
  }
} finally {
  await browser.close();
  await server.close();
  await system.stop();
}
