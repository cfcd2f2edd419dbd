import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeArticle, publishSeries } from './support/api.ts';
import { connectBrowser, expectNoComplaints, openPage, siteUrl } from './support/browser.ts';
import { addSiteLink } from './support/site-links.ts';

connectBrowser();

let series: MadeArticle[];
let votersBefore = 0;
const middle = () => `${siteUrl}/bai-viet/${series[12]?.slug}`;

beforeAll(async () => {
  series = await publishSeries('Chuyện tổ tiết kiệm', 25);
  await addSiteLink('Tra cứu đường dẫn', 'https://tra-cuu.example/đường-dẫn');
});

// With script and without: the same walk must lead to the same places.
describe.each([true, false])('a reader, JavaScript %s', (javaScriptEnabled) => {
  it('goes from home to an article and back to its category', async () => {
    const page = await openPage({ javaScriptEnabled });
    await page.goto(siteUrl);
    const story = page.locator('main a[href^="/bai-viet/"]').first();
    const address = await story.getAttribute('href');
    await story.click();
    await page.waitForURL(`**${address}`);
    expect(await page.locator('h1').count()).toBe(1);
    await page.getByRole('link', { name: '[Trở về]' }).click();
    await page.waitForURL('**/tin-tuc/*');
    expect(await page.locator(`a[href="${address}"]`).count()).toBeGreaterThan(0);
    expectNoComplaints(page);
  });

  it('pages through the newer and the older articles, each list by itself', async () => {
    const page = await openPage({ javaScriptEnabled });
    await page.goto(middle());
    const newer = page.locator('#tin-moi-hon');
    const older = page.locator('#tin-cu-hon');
    const shown = (list: typeof newer) => list.locator('a[href^="/bai-viet/"]:not(.pager a)');
    expect(await shown(newer).count()).toBe(10);
    expect(await shown(newer).first().textContent()).toContain('kỳ 25');
    expect(await shown(older).first().textContent()).toContain('kỳ 12');
    await newer.getByRole('link', { name: 'Trang sau' }).click();
    await page.waitForURL(/[?&]moi=2/);
    expect(await shown(newer).allTextContents()).toHaveLength(2);
    await older.getByRole('link', { name: 'Trang sau' }).click();
    await page.waitForURL(/moi=2&cu=2/);
    expect(await shown(older).last().textContent()).toContain('kỳ 1');
    expect(await shown(newer).count()).toBe(2);
    expectNoComplaints(page);
  });

  it('finds an article by words typed without accents', async () => {
    const page = await openPage({ javaScriptEnabled });
    await page.goto(siteUrl);
    const field = page.getByRole('searchbox').first();
    await field.fill('nang cao chat luong can bo hoi');
    await field.press('Enter');
    await page.waitForURL('**/tim-kiem?q=*');
    const found = page.locator('.search-results a[href^="/bai-viet/"]');
    expect(await found.allTextContents()).toContain('Nâng cao chất lượng cán bộ Hội các cấp');
    expectNoComplaints(page);
  });

  it('votes once, and the second vote is refused', async () => {
    // Two devices of one network, told apart by their languages.
    const device = { javaScriptEnabled, locale: javaScriptEnabled ? 'vi-VN' : 'vi' };
    const page = await openPage(device);
    await page.goto(siteUrl);
    await page.locator('form.poll input').first().check();
    await page.getByRole('button', { name: 'Bình chọn' }).click();
    await page.getByText('Cảm ơn bạn đã tham gia bình chọn.').waitFor();
    // One vote more than the reader before her found, however lately that was.
    const results = await page.locator('[data-poll-results]').textContent();
    const voters = Number(/(\d+) lượt bình chọn/.exec(results ?? '')?.[1]);
    expect(voters).toBeGreaterThan(votersBefore);
    votersBefore = voters;
    await page.goto(siteUrl);
    await page.locator('form.poll input').last().check();
    await page.getByRole('button', { name: 'Bình chọn' }).click();
    await page.getByText('một thiết bị giống hệt trong cùng mạng').waitFor();
    const withoutCookie = await openPage(device);
    await withoutCookie.goto(siteUrl);
    await withoutCookie.locator('form.poll input').last().check();
    await withoutCookie.getByRole('button', { name: 'Bình chọn' }).click();
    await withoutCookie.getByText('một thiết bị giống hệt trong cùng mạng').waitFor();
    for (const each of [page, withoutCookie]) expectNoComplaints(each);
  });

  it('is led on to a website of the list', async () => {
    const page = await openPage({ javaScriptEnabled });
    await page.route('https://tra-cuu.example/**', (route) => route.fulfill({ body: 'đã đến' }));
    await page.goto(siteUrl);
    await page.locator('form.links-form select').selectOption({ label: 'Tra cứu đường dẫn' });
    await page.locator('form.links-form button').click();
    await page.waitForURL('https://tra-cuu.example/*');
    expectNoComplaints(page);
  });

  it('passes an article on by links, and by its address', async () => {
    const page = await openPage({
      javaScriptEnabled,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${middle()}?cu=2&fbclid=x`);
    const share = page.getByRole('region', { name: 'Chia sẻ' });
    const linkTo = async (name: string) => {
      const href = await share.getByRole('link', { name }).getAttribute('href');
      return new URL(href ?? '').searchParams;
    };
    expect((await linkTo('Chia sẻ qua Facebook')).get('u')).toBe(middle());
    const forZalo = (await linkTo('Chia sẻ qua Zalo')).get('d') ?? '';
    expect(JSON.parse(atob(forZalo))).toEqual({ url: middle() });
    // Without script there would be one that holds nothing.
    const links = page.getByRole('link');
    expect(await share.getByRole('listitem').filter({ hasNot: links }).count()).toBe(0);
    const copy = share.locator('copy-text button');
    expect(await copy.isVisible()).toBe(javaScriptEnabled);
    // Here the device takes no address.
    expect(await page.locator('share-page button').isVisible()).toBe(false);
    if (javaScriptEnabled) {
      await copy.click();
      await share.getByRole('button', { name: 'Đã sao chép địa chỉ' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(middle());
    }
    expect(await page.locator('script[src^="http"]').count()).toBe(0);
    expectNoComplaints(page);
  });

  it('gives the address to the device where it takes one', async () => {
    const page = await openPage({ javaScriptEnabled });
    await page.addInitScript(() => {
      const given: unknown[] = [];
      const share = async (data: unknown) => given.push(data);
      Object.assign(Object.defineProperty(navigator, 'share', { value: share }), { given });
    });
    await page.goto(`${middle()}?fbclid=x`);
    const button = page.locator('share-page button');
    expect(await button.isVisible()).toBe(javaScriptEnabled);
    if (javaScriptEnabled) {
      await button.click();
      const given = await page.evaluate(() => Reflect.get(navigator, 'given'));
      expect(given).toEqual([{ title: await page.title(), url: middle() }]);
    }
    expectNoComplaints(page);
  });

  it('opens the print view', async () => {
    const page = await openPage({ javaScriptEnabled });
    await page.goto(middle());
    await page.getByRole('link', { name: 'Bản in' }).click();
    await page.waitForURL('**/in');
    for (const part of ['banner', 'navigation', 'contentinfo'] as const) {
      expect(await page.getByRole(part).count()).toBe(0);
    }
    expect(await page.locator('.print-foot').textContent()).toContain(middle());
    const dates = await page.locator('.byline').textContent();
    expect(dates).toMatch(/Ngày đăng: 13\/01\/2016 10:00/);
    expect(dates).not.toContain('Cập nhật lúc');
    const button = page.locator('print-button button');
    expect(await button.isVisible()).toBe(javaScriptEnabled);
    expectNoComplaints(page);
  });

  it('is told what to do where there is nothing', async () => {
    const page = await openPage({ javaScriptEnabled });
    const response = await page.goto(`${siteUrl}/bai-viet/khong-co-bai-nay`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toMatch(/không tìm thấy/i);
    await page.locator('main').getByRole('link').first().click();
    await page.waitForURL(`${siteUrl}/`);
    expectNoComplaints(page, /status of 404/);
  });
});

it('offers the address again after it was copied twice in a row', async () => {
  const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.clock.install();
  await page.goto(middle());
  const copy = page.getByRole('region', { name: 'Chia sẻ' }).locator('copy-text button');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  for (const before of ['trước', 'giữa']) {
    await page.evaluate((text) => navigator.clipboard.writeText(text), before);
    await copy.click();
    await expect.poll(copied).toBe(middle());
  }
  await page.clock.runFor(10_000);
  expect(await copy.textContent()).toBe('Sao chép địa chỉ');
  expectNoComplaints(page);
});

it('says what to do where the browser lets nothing be copied', async () => {
  const page = await openPage();
  await page.clock.install();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto(middle());
  const share = page.getByRole('region', { name: 'Chia sẻ' });
  await share.getByRole('button', { name: 'Sao chép địa chỉ' }).click();
  await share.getByRole('button', { name: /hãy chép từ thanh địa chỉ/ }).waitFor();
  await page.clock.runFor(10_000);
  await share.getByRole('button', { name: 'Sao chép địa chỉ' }).waitFor();
  expectNoComplaints(page);
});

describe('the pictures of an album', () => {
  it('are leafed through by keyboard', async () => {
    const page = await openPage({ reducedMotion: 'reduce' });
    await page.goto(middle());
    const place = page.locator('slide-show output');
    const pictures = await page.locator('.slides > li').count();
    await expect.poll(() => place.textContent()).toBe(`1/${pictures}`);
    await page.locator('.slides').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => place.textContent()).toBe(`2/${pictures}`);
    await page.keyboard.press('End');
    await expect.poll(() => place.textContent()).toBe(`${pictures}/${pictures}`);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => place.textContent()).toBe(`${pictures - 1}/${pictures}`);
    // Whoever asks for less motion is not shown pictures that move by themselves.
    expect(await page.locator('[data-slide="play"]').textContent()).toBe('Tiếp tục');
    await page.locator('aside a[href^="/thu-vien-anh/"]').click();
    await page.waitForURL('**/thu-vien-anh/*');
    expect(await page.locator('.album-photos > li').count()).toBe(pictures);
    expectNoComplaints(page);
  });
});
