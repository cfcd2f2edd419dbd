import { describe, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import {
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
  siteUrl,
} from './support/browser.ts';
import { mappedAddresses } from './support/site-map.ts';

connectBrowser();

const members = `${siteUrl}/so-lieu/tong-so-hoi-vien`;
const sentence = 'Tổng số hội viên đến cuối năm 2018: 305.403 (tăng 13.174 so với năm 2017).';

it('leads from the menu to the figures and to one of them, without script', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(siteUrl);
  await page.locator('header').getByRole('link', { name: 'Số liệu', exact: true }).click();
  expect(page.url()).toBe(`${siteUrl}/so-lieu`);
  const card = page.locator('.figure-cards > li', { hasText: 'Tổng số hội viên' });
  expect(await card.textContent()).toContain('305.403 người');
  expect(await card.textContent()).toContain('tăng 13.174 so với năm 2017');
  const all = await page.locator('main').textContent();
  for (const shown of [
    '1.753 tỷ đồng',
    'hơn 36.000 HVPN',
    '494/1.729 người',
    'gần 300 mô hình',
    '86%',
  ])
    expect(all).toContain(shown);
  await card.getByRole('link').click();
  expect(page.url()).toBe(members);
  expect(await page.locator('.figure-sentence').textContent()).toBe(sentence);
  const cells = page.locator('.figure-series tbody tr').locator('th, td.figure');
  expect(await cells.allTextContents()).toEqual([
    'đến cuối năm 2018',
    '305.403 người',
    'đến cuối năm 2017',
    '292.229 người',
  ]);
  const picture = page.getByRole('img', { name: /^Biểu đồ cột: Tổng số hội viên/ });
  expect(await picture.getAttribute('aria-label')).toContain('đến cuối năm 2018: 305.403');
  expectNoComplaints(page);
});

describe.each(['/so-lieu', '/so-lieu/tong-so-hoi-vien', '/so-lieu/chi-hoi-truong-la-dang-vien'])(
  '%s',
  (path) => {
    it('has nothing that axe finds and fits every screen', async () => {
      const page = await openPage();
      await page.goto(siteUrl + path);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `${path} at ${width} px`).toBe(0);
        expect(await faultsOf(page)).toEqual([]);
      }
      expectNoComplaints(page);
    });
  },
);

it('gives the figures as a table and as data, and none of what is not there', async () => {
  const table = await fetch(`${members}.csv`);
  expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const [head = '', ...lines] = (await table.text()).trim().split('\r\n');
  expect(head).toContain('chi_tieu,don_vi,ky,tu_ngay,den_ngay,gia_tri');
  expect(lines[1]).toMatch(/^Tổng số hội viên,.*,đến cuối năm 2018,,2018-12-31,305403,,đúng bằng,/);
  const data = await (await fetch(`${members}.json`)).json();
  expect(data.indicator).toMatchObject({ code: 'tong-so-hoi-vien', counts: 'PERSONS' });
  expect(data.series[0].points.at(-1)).toMatchObject({
    value: { value: 305403, text: '305.403' },
    sentence: sentence.slice(0, -1),
  });
  for (const path of ['', '.csv', '.json', '.xlsx'])
    expect((await fetch(`${siteUrl}/so-lieu/khong-co-chi-tieu${path}`)).status).toBe(404);
  expect(await mappedAddresses(siteUrl)).toContain(`${siteUrl}/so-lieu/tong-so-hoi-vien`);
});
