import { describe, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { connectBrowser, expectNoComplaints, openPage, overflow } from './support/browser.ts';
import { treePage, unitPage } from './support/organisation-pages.ts';

connectBrowser();

// The demo holds the real places before and after the reform of 1/7/2025.
// React parts neighbouring texts with empty comments.
const read = async (address: string) =>
  (await (await fetch(address)).text()).replaceAll('<!-- -->', '');
const noindex = '<meta name="robots" content="noindex, follow"/>';

describe('a unit that was split', () => {
  it('says at once that it is gone, what came of it, and shows its last day', async () => {
    const page = await openPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(unitPage('xa-hoa-lien'));
    const told = page.locator('.unit-absence');
    expect(await told.textContent()).toContain('kết thúc hoạt động từ ngày 01/07/2025');
    expect(await told.textContent()).toContain('Chưa rõ tỷ lệ chia.');
    const box = await told.boundingBox();
    expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThan(844);
    for (const name of ['phường Hải Vân', 'phường Liên Chiểu']) {
      expect(await told.getByRole('link', { name: `Hội LHPN ${name}` }).count()).toBe(1);
    }
    await told.getByRole('link', { name: /ngày cuối cùng, 30\/06\/2025/ }).click();
    await page.waitForURL(unitPage('xa-hoa-lien', '2025-06-30'));
    expect(await told.count()).toBe(0);
    expect(await page.title()).toContain('Hội LHPN xã Hòa Liên tại ngày 30/06/2025');
    await page.getByRole('link', { name: 'Về hôm nay' }).click();
    await page.waitForURL(unitPage('xa-hoa-lien'));
    expectNoComplaints(page);
  });
});

describe.each([true, false])('a reader of another day, JavaScript %s', (javaScriptEnabled) => {
  it('keeps it on the way down, up and through the search', async () => {
    const page = await openPage({ javaScriptEnabled });
    const day = 'ngay=2018-12-31';
    await page.goto(`${treePage}?${day}&mo=huyen-nam-tra-my`);
    await page.getByText('Xã Trà Dơn', { exact: true }).click();
    await page.waitForURL(unitPage('xa-tra-don', '2018-12-31'));
    const way = page.getByRole('navigation', { name: 'Vị trí trang' });
    await way.getByRole('link', { name: 'Tỉnh Quảng Nam' }).click();
    await page.waitForURL(unitPage('tinh-quang-nam', '2018-12-31'));
    const below = page.locator('.unit-columns a.unit-name');
    for (const link of await below.all()) expect(await link.getAttribute('href')).toContain(day);
    await way.getByRole('link', { name: 'Tổ chức Hội' }).click();
    await page.waitForURL(`${treePage}?${day}`);
    await page.getByRole('searchbox', { name: /Tìm đơn vị/ }).fill('Tam Xuân 1');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Hội LHPN xã Tam Xuân I' }).click();
    await page.waitForURL(/\/xa-tam-xuan-i\?ngay=2018-12-31$/);
    expectNoComplaints(page);
  });
});

describe('the figures of a unit', () => {
  const figures = (text: string) =>
    [...text.matchAll(/<dt>([^<:]+)<\/dt><dd>([^<]+)<\/dd>/g)].map(([, what, count]) => [
      what,
      count,
    ]);

  it('are those of the day', async () => {
    const before = await read(unitPage('tinh-quang-nam', '2018-12-31'));
    expect(before).toContain('Số liệu tại ngày 31/12/2018');
    const officers = before
      .split('class="unit-people"')[1]
      ?.split('</ul>')[0]
      ?.match(/<strong>/g);
    expect(figures(before)).toEqual([
      ['đơn vị cấp huyện', '18'],
      ['đơn vị cấp xã', '241'],
      ['cán bộ giữ chức vụ', String(officers?.length)],
    ]);
    const reformed = await read(unitPage('thanh-pho-da-nang', '2025-07-01'));
    expect(figures(reformed)).toContainEqual(['đơn vị cấp xã', '94']);
    expect(figures(await read(`${treePage}?ngay=2025-07-01`))).toContainEqual([
      'đơn vị cấp xã',
      '94',
    ]);
  });

  it('are left out where there is nothing to count, and what is missing is said', async () => {
    const ended = await read(unitPage('tinh-quang-nam'));
    expect(ended).not.toContain('id="so-lieu"');
    expect(ended).not.toContain('Cổng thông tin chưa có');
    const bare = await read(unitPage('xa-ba', '2018-12-31'));
    expect(bare).not.toContain('id="so-lieu"');
    expect(bare).toContain('cán bộ Hội, thông tin liên hệ, tin bài của đơn vị.');
  });

  it('stand beside a way to reach the unit that says when it is for', async () => {
    expect(await read(unitPage('thanh-pho-da-nang'))).toContain('id="lien-he">Liên hệ</h2>');
    const past = await read(unitPage('thanh-pho-da-nang', '2018-12-31'));
    expect(past).toContain('id="lien-he">Liên hệ hiện nay</h2>');
  });
});

describe('search engines', () => {
  it('are shown the present page of a unit, one day of many they are not', async () => {
    for (const path of [treePage, unitPage('xa-hoa-lien')]) {
      expect(await read(path)).not.toContain(noindex);
      const asked = await read(`${path}?ngay=2020-01-01`);
      expect(asked).toContain(noindex);
      expect(asked).toMatch(/<title>[^<]+ tại ngày 01\/01\/2020/);
    }
  });
});

describe('an address that no unit has', () => {
  it('is not found, and offers the units of nearly that name', async () => {
    const answer = await fetch(unitPage('tam-xuan-1', '2026-01-01'));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(noindex);
    const page = await openPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(unitPage('tam-xuan-1', '2026-01-01'));
    expect(await overflow(page)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Hội LHPN xã Tam Xuân I' }).click();
    await page.waitForURL(/\?ngay=2026-01-01$/);
    expectNoComplaints(page, /status of 404/);
  });
});

describe('a unit on paper', () => {
  it('names its day, unfolds its committees and leaves the tools out', async () => {
    const page = await openPage();
    await page.goto(unitPage('thanh-pho-da-nang'));
    const day = page.getByText(/^Tổ chức tại ngày \d\d\/\d\d\/\d{4}\.$/);
    const seat = page.locator('.unit-committee li').first();
    expect([await day.isVisible(), await seat.isVisible()]).toEqual([false, false]);
    await page.emulateMedia({ media: 'print' });
    expect([await day.isVisible(), await seat.isVisible()]).toEqual([true, true]);
    expect(await page.locator('.time-travel').isVisible()).toBe(false);
    expectNoComplaints(page);
  });
});
