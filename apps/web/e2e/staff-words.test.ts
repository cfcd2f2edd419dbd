import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { adminUrl, connectBrowser, openPage } from './support/browser.ts';
import { englishOn } from './support/english-words.ts';
import { openAdmin } from './support/staff.ts';
import { untilWhole } from './support/whole-office.ts';

connectBrowser();

/** The screen with all that it asks for at first. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await untilWhole(page);
}

/** The screens that the menu leads to. */
async function listsOf(page: Page): Promise<string[]> {
  const links = page.getByRole('menu').getByRole('menuitem');
  await links.first().waitFor();
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
  return [...new Set(hrefs.filter(Boolean))];
}

it('finds an English word in a text, a label or a hint, and names of fields', async () => {
  const page = await openPage();
  await page.setContent(`<p>Bài viết: DRAFT, coverImage, /delete/x.page, an toàn</p>
    <button aria-label="Close">Đóng</button><input placeholder="undefined">`);
  const words = (await englishOn(page)).map((found) => found.split(':')[0]);
  expect(words.sort()).toEqual(['Close', 'DRAFT', 'coverImage', 'undefined']);
});

const walked = new Map<string, string[]>();

async function look(page: Page, name: string): Promise<void> {
  const found = await englishOn(page);
  if (found.length > 0) walked.set(name, found);
}

it('speaks Vietnamese on every screen: lists, filters, new things, things that are there', async () => {
  const stranger = await openPage({ locale: 'en-US' });
  await stranger.goto(adminUrl, { waitUntil: 'networkidle' });
  await stranger.getByLabel('Thư điện tử').waitFor();
  await look(stranger, 'sign-in');

  const page = await openAdmin(undefined, { locale: 'en-US', reducedMotion: 'reduce' });
  const lists = await listsOf(page);
  expect(lists.length).toBeGreaterThan(15);
  const others = ['account', 'units/create', 'plans/create', 'no-such-screen'];
  for (const list of [...lists, ...others.map((name) => adminUrl + name)]) {
    const name = list.slice(adminUrl.length) || 'dashboard';
    await open(page, list);
    await look(page, name);
    const filters = page.getByRole('button', { name: 'Thêm bộ lọc' });
    if (await filters.isVisible()) {
      await filters.click();
      await look(page, `${name}: filters`);
      await page.keyboard.press('Escape');
    }
    const create = page.getByRole('link', { name: 'Thêm mới' });
    const createAt = (await create.count()) > 0 ? await create.first().getAttribute('href') : null;
    const cell = page.locator('.RaDataTable-clickableRow td').last();
    if ((await cell.count()) > 0) {
      await cell.click();
      await page.waitForLoadState('networkidle');
      await look(page, `${name}: one`);
    }
    if (createAt) {
      await open(page, new URL(createAt, adminUrl).href);
      await look(page, `${name}: new`);
      const save = page.getByRole('button', { name: 'Lưu', exact: true });
      if (await save.isEnabled().catch(() => false)) {
        await save.click();
        await look(page, `${name}: new, refused`);
      }
    }
  }
  expect(Object.fromEntries(walked)).toEqual({});
}, 300_000);
