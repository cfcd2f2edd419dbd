import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { api } from './support/api.ts';
import {
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
  siteUrl,
} from './support/browser.ts';
import { makeBranches, makeOrganisation, units } from './support/organisation.ts';
import { treePage, unitPage } from './support/organisation-pages.ts';

connectBrowser();

beforeAll(async () => {
  await makeOrganisation(api);
});

/** The tree with the way down to the district open, also on days on which there is none. */
const treeOn = (day: string) => `${treePage}?ngay=${day}&mo=${units.district}`;

/** What the tree shows of the province: names that are in the page, open or not. */
async function names(page: Page): Promise<string[]> {
  const below = page.locator(`#dv-${units.province} .unit-name`);
  return (await below.allTextContents()).slice(1);
}

describe.each([true, false])('a reader of the organisation, JavaScript %s', (javaScriptEnabled) => {
  it('sees the tree before the merger and after it', async () => {
    const page = await openPage({ javaScriptEnabled });
    await page.goto(treeOn('2025-07-02'));
    const after = await names(page);
    expect(after).toEqual(expect.arrayContaining(['Xã Thử Don', 'Xã Thử Liên']));
    for (const gone of ['Huyện Nam Thử', 'Xã Thử Dơn']) expect(after).not.toContain(gone);
    await page.getByRole('link', { name: 'Trước thay đổi ngày 01/07/2025' }).click();
    await page.waitForURL(treeOn('2025-06-30'));
    const before = await names(page);
    const communes = ['Xã Thử Don', 'Xã Thử Dơn', 'Xã Thử Linh'];
    expect(before).toEqual(expect.arrayContaining(['Huyện Nam Thử', ...communes]));
    expect(before).not.toContain('Xã Thử Liên');
    expect(await page.locator('main').textContent()).toContain('tại ngày 30/06/2025');
    await page.getByLabel('Tổ chức tại ngày').fill('8/3/2018');
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.waitForURL(/ngay=2018-03-08/);
    expect(await page.getByLabel('Tổ chức tại ngày').inputValue()).toBe('08/03/2018');
    expect(await names(page)).toContain('Xã Thử Cang');
    await page.getByRole('link', { name: 'Sau thay đổi ngày 01/01/2019' }).click();
    await page.waitForURL(/ngay=2019-01-01/);
    await page.getByText('Xã Thử Dơn', { exact: true }).click();
    await page.waitForURL(unitPage(units.merged, '2019-01-01'));
    const way = page.getByRole('navigation', { name: 'Vị trí trang' });
    expect(await way.textContent()).toContain('Huyện Nam Thử');
    expectNoComplaints(page);
  });

  it('is led from a unit that has ended to the one that came after it', async () => {
    const page = await openPage({ javaScriptEnabled });
    await page.goto(unitPage(units.merged));
    const told = page.locator('.unit-absence');
    expect(await told.textContent()).toContain('đã kết thúc hoạt động từ ngày 01/07/2025');
    expect(await told.textContent()).toContain('Theo văn bản số 25/NQ-HĐ');
    await told.getByRole('link', { name: 'Hội LHPN xã Thử Liên' }).click();
    await page.locator('h1', { hasText: 'Hội LHPN xã Thử Liên' }).waitFor();
    const line = await page.locator('.timeline').textContent();
    expect(line).toContain('Thành lập do hợp nhất Hội LHPN xã Thử Dơn và Hội LHPN xã Thử Linh');
    await page.goto(unitPage(units.united, '2020-01-01'));
    expect(await told.textContent()).toContain('Vào ngày này chưa có đơn vị');
    await told.getByRole('link', { name: 'Thành lập từ ngày 01/07/2025' }).click();
    await page.waitForURL(unitPage(units.united, '2025-07-01'));
    expect(await told.count()).toBe(0);
    expectNoComplaints(page);
  });

  it('finds units by names typed without accents, with accents, and by former names', async () => {
    const page = await openPage({ javaScriptEnabled });
    await page.goto(treePage);
    const found = page.locator('.found-units .headlines > li');
    const search = async (words: string) => {
      const field = page.getByRole('searchbox', { name: /Tìm đơn vị/ });
      await field.fill(words);
      await field.press('Enter');
      await page.getByRole('heading', { name: `“${words}”` }).waitFor();
      return (await found.allTextContents()).join('\n');
    };
    const both = await search('thu don');
    expect(both).toContain('Hội LHPN xã Thử Don');
    expect(both).toMatch(/Hội LHPN xã Thử Dơn\s*kết thúc từ 01\/07\/2025/);
    expect(both).toContain('Tiếp nối: Xã Thử Dơn, Xã Thử Linh');
    const one = await search('Thử Dơn');
    expect(one).toContain('Hội LHPN xã Thử Dơn');
    expect(one).not.toContain('Hội LHPN xã Thử Don');
    const renamed = await search('xã thử cang');
    expect(renamed).toContain('Hội LHPN xã Thử Linh');
    expect(renamed).toContain('Tên cũ, tên khác: Xã Thử Cang');
    expect(await search('xã không có')).toBe('');
    expectNoComplaints(page);
  });
});

describe('the tree under the keyboard', () => {
  it('goes up and down, opens, closes and follows typed letters', async () => {
    const page = await openPage();
    await page.goto(`${treePage}?mo=${units.province}`);
    const items = page.getByRole('treeitem');
    const here = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const province = page.getByRole('treeitem', { name: 'Tỉnh Thử Giang' });
    await items.first().focus();
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return here();
    };
    expect(await press('ArrowDown')).toBe(await items.nth(1).textContent());
    expect(await press('Home')).toBe(await items.first().textContent());
    expect(await press("'")).toBe(await items.first().textContent());
    await page.keyboard.type('tỉnh thử g');
    expect(await here()).toBe('Tỉnh Thử Giang');
    expect(await province.getAttribute('aria-expanded')).toBe('true');
    expect(await press('ArrowRight')).toBe('Xã Thử Don');
    expect(await press('ArrowLeft')).toBe('Tỉnh Thử Giang');
    await press('ArrowLeft');
    await expect.poll(() => province.getAttribute('aria-expanded')).toBe('false');
    expect(await press('ArrowDown')).not.toBe('Xã Thử Don');
    expect(await press('ArrowUp')).toBe('Tỉnh Thử Giang');
    await press('ArrowRight');
    await expect.poll(() => province.getAttribute('aria-expanded')).toBe('true');
    // The whole tree is one stop of the Tab key.
    await press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('org-tree'))).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await here()).toBe('Tỉnh Thử Giang');
    await page.keyboard.press('Enter');
    await page.waitForURL(unitPage(units.province));
    expectNoComplaints(page);
  });

  it('moves through time along the line, and keeps its place on it', async () => {
    const page = await openPage();
    await page.goto(unitPage(units.province));
    const line = page.getByRole('slider');
    const days = await page.locator('time-travel').getAttribute('data-days');
    const wanted = days?.split(' ').at(-3) ?? '';
    await line.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    const written = wanted.split('-').reverse().join('/');
    expect(await page.locator('output').textContent()).toBe(written);
    await page.waitForURL(unitPage(units.province, wanted));
    expect(await page.locator('main').textContent()).toContain(`tại ngày ${written}`);
    expect(await line.evaluate((knob) => knob === document.activeElement)).toBe(true);
    expectNoComplaints(page);
  });
});

describe('an address', () => {
  it.each(['hom-qua', '2025-02-30', '1930-10-19', '9999-01-01', '2025-07-01x'])(
    'with the day %s is refused with what is accepted',
    async (day) => {
      for (const path of [treePage, `${treePage}/${units.province}`]) {
        const answer = await fetch(`${path}?ngay=${day}`);
        expect(answer.status).toBe(404);
        const text = await answer.text();
        expect(text).toContain(day);
        expect(text).toContain('năm-tháng-ngày');
      }
    },
  );

  it('takes a day as people write it', async () => {
    const text = await (await fetch(`${treePage}?ngay=30/6/2025`)).text();
    expect(text).toContain('Huyện Nam Thử');
    expect(text).toContain(`rel="canonical" href="${treePage}?ngay=2025-06-30"`);
  });

  it('without a unit behind it is not found', async () => {
    for (const path of ['/khong-co-don-vi', '?mo=khong-co-don-vi']) {
      expect((await fetch(treePage + path)).status).toBe(404);
    }
  });

  it('that a unit had before leads to the present one, on the same day', async () => {
    const session = await api.signIn();
    const question = `{ orgUnit(slug: "${units.stays}") { id version name kind } }`;
    const { orgUnit } = await api.askFor(question, {}, session);
    const { version, ...unit } = orgUnit;
    expect((await fetch(unitPage(units.stays))).status).toBe(200);
    await api.askFor(
      'mutation ($input: UpdateOrgUnitInput!) { updateOrgUnit(input: $input) { orgUnit { slug } } }',
      { input: { ...unit, expectedVersion: version, slug: 'xa-thu-don-moi' } },
      session,
    );
    const ask = () => fetch(unitPage(units.stays, '2020-01-01'), { redirect: 'manual' });
    // The page was kept: the change has to reach it.
    await expect.poll(async () => (await fetch(unitPage(units.stays))).url).toContain('-moi');
    expect((await ask()).status).toBe(301);
    const location = (await ask()).headers.get('location') ?? '';
    expect(new URL(location, siteUrl).href).toBe(unitPage('xa-thu-don-moi', '2020-01-01'));
  });
});

describe.each([
  ['the tree', '/to-chuc'],
  ['the tree of another day', '/to-chuc?ngay=2020-01-01'],
  ['a search', '/to-chuc?q=thu+don'],
  ['a unit', `/to-chuc/${units.united}`],
  ['a unit that has ended', `/to-chuc/${units.merged}`],
  ['a wrong day', '/to-chuc?ngay=abc'],
])('%s', (_, path) => {
  it.each([true, false])(
    'has nothing that axe finds and fits every screen, our script %s',
    async (scripted) => {
      // Axe itself is a script: only ours is kept away.
      const page = await openPage();
      if (!scripted) await page.route('**/*.js', (route) => route.abort());
      await page.goto(siteUrl + path);
      for (const width of [1280, 768, 390, 360]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `${path} at ${width} px`).toBe(0);
        if (width === 1280 || width === 390) expect(await faultsOf(page)).toEqual([]);
      }
      expectNoComplaints(page, /status of 404|ERR_FAILED/);
    },
  );
});

describe('a level that one page cannot carry', () => {
  const commune = (page: Page) => page.locator(`#dv-${units.united}`);

  beforeAll(async () => {
    await makeBranches(api, 430);
  });

  it.each([true, false])('is opened by a link, JavaScript %s', async (javaScriptEnabled) => {
    const page = await openPage({ javaScriptEnabled });
    await page.goto(treePage);
    expect(await commune(page).locator('.unit-list .unit-name').count()).toBe(0);
    await commune(page).locator('.unit-open').click();
    await commune(page).getByText('Chi hội 430', { exact: true }).waitFor();
    expect(page.url()).toBe(
      javaScriptEnabled ? treePage : `${treePage}?mo=${units.united}#dv-${units.united}`,
    );
    expect(await commune(page).locator('.unit-list .unit-name').count()).toBe(431);
    expect(await overflow(page)).toBe(0);
    expectNoComplaints(page);
  });

  it('is opened by the arrow key, which then goes in', async () => {
    const page = await openPage();
    await page.goto(treePage);
    const item = page.getByRole('treeitem', { name: 'Xã Thử Liên' });
    await item.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => item.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowRight');
    const inside = commune(page).getByRole('treeitem', { level: 4 });
    await expect
      .poll(() => inside.first().evaluate((link) => link === document.activeElement))
      .toBe(true);
    expectNoComplaints(page);
  });
});
