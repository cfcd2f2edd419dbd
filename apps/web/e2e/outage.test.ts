import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { connectBrowser, expectNoComplaints, openPage, overflow } from './support/browser.ts';
import { type System, startSystem } from './support/system.ts';

// What readers see while PostgreSQL, and then the API too, is gone: on a system of its own.
connectBrowser();

let system: System;
let article = '';
let poll = '';
const sizes = [1280, 390] as const;
const line = 'hệ thống đang tạm gián đoạn';
const statusLines = /status of 503/;

const text = async (path: string) => (await fetch(system.siteUrl + path)).text();

beforeAll(async () => {
  system = await startSystem();
  const home = await text('/');
  article = /href="(\/bai-viet\/[^"?]+)"/.exec(home)?.[1] ?? '';
  poll = /action="(\/tham-do\/[^"]+)"/.exec(home)?.[1] ?? '';
  for (const path of [article, poll, '/tin-tuc', '/rss.xml']) await text(path);
}, 180_000);
afterAll(() => system.stop(), 60_000);

async function expectReadable(page: Page, what: string): Promise<void> {
  for (const width of sizes) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflow(page), `${what} at ${width} px`).toBe(0);
    expect(await faultsOf(page), `${what} at ${width} px`).toEqual([]);
  }
}

describe.each(['PostgreSQL', 'API'] as const)('without %s', (part) => {
  it('says so within seconds', async () => {
    await system.lose(part);
    await expect.poll(() => text('/'), { timeout: 20_000 }).toContain(line);
  });

  it('pages are shown as they last were, with a line that says so', async () => {
    const page = await openPage();
    for (const path of ['/', article, poll]) {
      const answer = await page.goto(system.siteUrl + path);
      expect([path, answer?.status()]).toEqual([path, 200]);
      expect(await page.getByText(line).count(), path).toBe(1);
      expect(await page.locator('nav.site-nav a').count(), path).toBeGreaterThan(5);
      await expectReadable(page, path);
    }
    const feed = await fetch(`${system.siteUrl}/rss.xml`);
    expect([feed.status, (await feed.text()).includes(line)]).toEqual([200, false]);
  });

  it('a page that nobody knows says so in its frame, and tries its words again', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    const path = `/tim-kiem?q=${encodeURIComponent(`áo dài ${part}`)}`;
    const answer = await page.goto(system.siteUrl + path);
    expect(answer?.status()).toBe(503);
    expect(Number(answer?.headers()['retry-after'])).toBeGreaterThan(0);
    await page.getByRole('heading', { name: 'Cổng thông tin đang tạm gián đoạn' }).waitFor();
    expect(await page.locator('nav.site-nav a').count()).toBeGreaterThan(5);
    expect(await page.locator('footer.site-footer dd').count()).toBeGreaterThan(0);
    const again = page.getByRole('link', { name: 'Thử lại' });
    expect(decodeURIComponent((await again.getAttribute('href')) ?? '')).toContain(part);
    const id = answer?.headers()['x-request-id'] ?? '';
    expect(await page.locator('.request-id code').textContent()).toBe(id);
    await page.getByRole('button', { name: 'Chép' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(id);
    await expectReadable(page, '503');
    await again.click();
    await page.getByRole('heading', { name: 'Cổng thông tin đang tạm gián đoạn' }).waitFor();
    expectNoComplaints(page, statusLines);
  });

  it.each([true, false])('a vote is not lost (script: %s)', async (javaScriptEnabled) => {
    const page = await openPage({ javaScriptEnabled });
    await page.goto(system.siteUrl + poll);
    const choice = page.locator('form.poll input').first();
    await choice.check();
    const chosen = await choice.getAttribute('value');
    await page.getByRole('button', { name: 'Bình chọn' }).click();
    await page.getByRole('heading', { name: 'Chưa gửi được' }).waitFor();
    for (let times = 0; times < 2; times++) {
      expect(await page.locator('input[name="option"]').getAttribute('value')).toBe(chosen);
      if (javaScriptEnabled) await expectReadable(page, 'the unsent form');
      await page.getByRole('button', { name: 'Gửi lại' }).click();
      await page.getByRole('heading', { name: 'Chưa gửi được' }).waitFor();
    }
    expect(await page.locator('nav.site-nav a').count()).toBeGreaterThan(5);
    expectNoComplaints(page, statusLines);
  });

  it.each([true, false])(
    'the way back keeps the choice (script: %s)',
    async (javaScriptEnabled) => {
      const page = await openPage({ javaScriptEnabled });
      await page.goto(system.siteUrl + poll);
      await page.locator('form.poll input').last().check();
      await page.getByRole('button', { name: 'Bình chọn' }).click();
      await page.getByRole('heading', { name: 'Chưa gửi được' }).waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'Bình chọn' }).waitFor();
      expect(await page.locator('form.poll input').last().isChecked()).toBe(true);
    },
  );
});
