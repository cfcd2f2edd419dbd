import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import {
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
  siteUrl,
} from './support/browser.ts';

connectBrowser();

const album = `${siteUrl}/thu-vien-anh/duong-hoa-nong-thon-moi`;

const pictures = (page: Page) => page.locator('.album-photos a.picture');
const viewer = (page: Page) => page.getByRole('dialog', { name: 'Đường hoa nông thôn mới' });
const place = (page: Page) => viewer(page).locator('output').textContent();

/** Asked of the browser: of a tab that loads while the driver introduces itself to it the driver never tells. */
async function openTabs(page: Page): Promise<string[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const tabs = await session?.send('Target.getTargets');
  await session?.detach();
  return tabs?.targetInfos.map(({ url }) => url) ?? [];
}

it('names every link by what its picture shows', async () => {
  const page = await openPage();
  await page.goto(album);
  const shown = [
    'Hai phụ nữ đội nón lá giữa những luống hoa',
    'Triền hoa dại dưới chân núi',
    'Xóm nhỏ dưới chân núi lúc chiều xuống',
  ];
  const links = await Promise.all(
    shown.map((name) => page.locator('.album-photos').getByRole('link', { name }).count()),
  );
  expect(links).toEqual([1, 1, 1]);
  expect(await pictures(page).count()).toBe(6);
  // One of them stands upright: it is cut to its frame, not by it.
  const beyond = await pictures(page).evaluateAll((frames) =>
    frames.filter((frame) => {
      const picture = frame.querySelector('img')?.getBoundingClientRect();
      return !picture || picture.height > frame.getBoundingClientRect().height + 1;
    }),
  );
  expect(beyond).toHaveLength(0);
  expectNoComplaints(page);
});

describe('the viewer', () => {
  it('opens a picture with its caption, goes on and back by buttons and keys, and closes', async () => {
    const page = await openPage();
    await page.goto(album);
    const count = await pictures(page).count();
    const captions = await page.locator('.album-photos figcaption').allTextContents();
    await pictures(page).nth(1).click();
    const shown = viewer(page).locator('figcaption');
    await shown.waitFor();
    expect(page.url()).toBe(album);
    expect(await shown.textContent()).toBe(captions[1]);
    expect(await place(page)).toBe(`2/${count}`);
    await page.getByRole('button', { name: 'Ảnh sau' }).click();
    expect([await place(page), await shown.textContent()]).toEqual([`3/${count}`, captions[2]]);
    await page.getByRole('button', { name: 'Ảnh trước' }).click();
    expect(await place(page)).toBe(`2/${count}`);
    await page.keyboard.press('ArrowLeft');
    expect(await place(page)).toBe(`1/${count}`);
    // Round, as the slideshow goes.
    await page.keyboard.press('ArrowLeft');
    expect(await place(page)).toBe(`${count}/${count}`);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await place(page)).toBe(`3/${count}`);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      const box = await viewer(page).locator('img').boundingBox();
      expect(box?.width).toBeLessThanOrEqual(width);
      expect(box?.height).toBeLessThanOrEqual(844);
    }
    await page.keyboard.press('Escape');
    await viewer(page).waitFor({ state: 'hidden' });
    // She goes on from the picture that she saw last.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    await expect.poll(focused).toBe(`${new URL(album).pathname}/3`);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Đóng' }).click();
    await viewer(page).waitFor({ state: 'hidden' });
    expectNoComplaints(page);
  });

  it('turns the page under a finger, and only when it goes sideways', async () => {
    const page = await openPage({ hasTouch: true, viewport: { width: 390, height: 844 } });
    await page.goto(album);
    const count = await pictures(page).count();
    await pictures(page).first().tap();
    await viewer(page).locator('figcaption').waitFor();
    const session = await page.context().newCDPSession(page);
    const drag = async (x: number, y: number) => {
      const at = (step: number) => [{ x: 200 + (x * step) / 4, y: 400 + (y * step) / 4 }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
      for (const step of [1, 2, 3, 4]) {
        const touchPoints = at(step);
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await drag(-120, 10);
    await expect.poll(() => place(page)).toBe(`2/${count}`);
    await drag(15, 0);
    await drag(-60, 150);
    expect(await place(page)).toBe(`2/${count}`);
    await drag(120, -10);
    await expect.poll(() => place(page)).toBe(`1/${count}`);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await expect.poll(() => page.evaluate(() => window.visualViewport?.scale)).toBe(2);
    await drag(-120, 10);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    await expect.poll(() => page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    expect(await place(page)).toBe(`1/${count}`);
    await drag(-120, 10);
    await expect.poll(() => place(page)).toBe(`2/${count}`);
    expectNoComplaints(page);
  });

  it('stays where it is while a mouse marks words of its caption', async () => {
    const page = await openPage();
    await page.goto(album);
    const count = await pictures(page).count();
    await pictures(page).first().click();
    const caption = viewer(page).locator('figcaption');
    await caption.waitFor();
    const words = await caption.evaluate((box) => {
      const range = document.createRange();
      range.selectNodeContents(box);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { left: x + 1, right: x + width - 1, middle: y + height / 2 };
    });
    await page.mouse.move(words.left, words.middle);
    await page.mouse.down();
    await page.mouse.move(words.right, words.middle, { steps: 4 });
    await page.mouse.up();
    expect(await place(page)).toBe(`1/${count}`);
    expectNoComplaints(page);
  });

  it('leaves a picture that is wanted elsewhere to the browser', async () => {
    const page = await openPage();
    await page.goto(album);
    await pictures(page)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await expect.poll(() => openTabs(page)).toContain(`${album}/1`);
    expect(await viewer(page).isVisible()).toBe(false);
    const saved = page.waitForEvent('download');
    await pictures(page)
      .first()
      .click({ modifiers: ['Alt'] });
    expect((await saved).url()).toBe(`${album}/1`);
    expect(await viewer(page).isVisible()).toBe(false);
    expectNoComplaints(page);
  });

  it('has no page of a picture fetched ahead, which nobody is about to open', async () => {
    const page = await openPage();
    await page.goto(album);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await pictures(page).first().hover();
    // Whoever rests on a link for a fifth of a second is held to be about to open it.
    await page.waitForTimeout(600);
    await page.locator('main').getByRole('link', { name: 'Thư viện ảnh' }).hover();
    await expect.poll(() => asked).toContain(`${siteUrl}/thu-vien-anh`);
    expect(asked).not.toContain(`${album}/1`);
    expectNoComplaints(page);
  });
});

it('shows each picture with its caption on a page of its own without script', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(album);
  const count = await pictures(page).count();
  const captions = await page.locator('.album-photos figcaption').allTextContents();
  await pictures(page).first().click();
  for (const [at, caption] of captions.entries()) {
    expect(page.url()).toBe(`${album}/${at + 1}`);
    expect(await page.locator('main figcaption').textContent()).toBe(caption);
    const [shown] = await page
      .locator('main img')
      .evaluateAll((all) => all.map((one) => (one instanceof HTMLImageElement ? one.alt : '')));
    expect(shown).toBeTruthy();
    if (at === 0) expect(await page.getByRole('link', { name: 'Ảnh trước' }).count()).toBe(0);
    if (at < count - 1) await page.getByRole('link', { name: 'Ảnh sau' }).click();
  }
  expect(await page.getByRole('link', { name: 'Ảnh sau' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Đường hoa nông thôn mới' }).click();
  expect(page.url()).toBe(album);
  expectNoComplaints(page);
});

it('has no page of a picture that is not there', async () => {
  const statusOf = async (path: string) => (await fetch(`${album}${path}`)).status;
  expect(await statusOf('/6')).toBe(200);
  for (const path of ['/7', '/0', '/01', '/201', '/1e3', '/-1', '/x']) {
    expect([path, await statusOf(path)]).toEqual([path, 404]);
  }
  expect((await fetch(`${siteUrl}/thu-vien-anh/khong-co-album/1`)).status).toBe(404);
});

it('keeps every slide of one height, however tall a picture is', async () => {
  const page = await openPage({ reducedMotion: 'reduce' });
  let tall = 0;
  await page.route('**/media/**', async (route) => {
    tall += 1;
    const body =
      '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="1600"><rect width="600" height="1600" fill="teal"/></svg>';
    return route.fulfill({ body, contentType: 'image/svg+xml' });
  });
  await page.goto(`${siteUrl}/tin-tuc`);
  const slides = page.locator('.slides');
  await slides.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(tall).toBeGreaterThan(0);
  const frames = await slides.locator('.picture').evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return Math.round((100 * height) / width);
    }),
  );
  expect([...new Set(frames)]).toEqual([75]);
});
