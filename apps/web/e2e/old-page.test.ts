import { describe, expect, it } from 'vitest';
import { connectBrowser, expectNoComplaints, openPage, siteUrl } from './support/browser.ts';
import { oldPageNumber, oldPageSlug } from './support/old-page.ts';

connectBrowser();

const address = `${siteUrl}/bai-viet/${oldPageSlug}`;

describe('the page of the former portal', () => {
  it('is there with every block and its Vietnamese label', async () => {
    const page = await openPage();
    await page.goto(address);
    const article = page.locator('article');
    const text = async (place: string) =>
      ((await page.locator(place).first().textContent()) ?? '').replace(/\s+/g, ' ');
    expect(await text('h1')).toBe('Nâng cao chất lượng cán bộ Hội các cấp');
    const head = await text('article');
    expect(head).toMatch(/Người đăng: Quản trị/);
    expect(head).toMatch(/Ngày đăng: 28\/03\/2019/);
    expect(head).toMatch(/Lượt xem: \d+ lượt/);
    expect(head).toMatch(/Nguồn tin: \p{Lu}[\p{L} ]+ - Trưởng Ban Tổ chức Hội LHPN tỉnh/u);
    expect(await article.locator('ul > li').count()).toBeGreaterThan(1);
    expect(await article.getByRole('link', { name: '[Trở về]' }).isVisible()).toBe(true);
    expect(await text('#tin-moi-hon h2')).toBe('Các tin mới hơn:');
    expect(await text('#tin-cu-hon h2')).toBe('Các tin cũ hơn:');

    const widgets = page.locator('aside .widget h2');
    expect(await widgets.allInnerTexts()).toEqual([
      'Thư viện ảnh',
      'Liên kết website',
      'Thăm dò ý kiến',
      'Dự báo thời tiết',
      'Thống kê truy cập',
    ]);
    expect(await page.getByRole('combobox', { name: 'Liên kết website' }).isVisible()).toBe(true);
    const weather = await text('.weather');
    for (const label of ['Nhiệt độ:32°', 'Độ ẩm:63%', 'Hướng gió:Đông Nam', 'Tốc độ gió:7 km/h']) {
      expect(weather).toContain(label);
    }
    expect(weather).toMatch(/Tầm nhìn xa:10 km/);
    expect(weather).toMatch(/Cập nhật lúc/i);
    expect(await page.locator('.forecast li').count()).toBe(2);
    const counter = await text('.counter');
    const figures = ['Hôm nay', 'Hôm qua', 'Tháng này', 'Tháng trước', 'Tuần này', 'Tuần trước'];
    for (const label of [...figures, 'Số người đang Online']) {
      expect(counter).toMatch(new RegExp(`${label}:\\s*\\d+`));
    }
    expectNoComplaints(page);
  });

  it('goes on counting from the former counter, in ten digits', async () => {
    const page = await openPage();
    await page.goto(address);
    const digits = await page.locator('.counter-digits span').allInnerTexts();
    expect(digits).toHaveLength(10);
    expect(Number(digits.join(''))).toBeGreaterThanOrEqual(696_004);
  });

  it('answers 301 at its former address', async () => {
    for (const former of [
      `Default.aspx?tabid=107&NewsViews=${oldPageNumber}&language=vi-VN`,
      `Default.aspx?newsviews=${oldPageNumber}`,
      `Default.aspx?tabid=107&amp;NewsViews=${oldPageNumber}`,
      `tabid/107/NewsViews/${oldPageNumber}/Default.aspx`,
      `tabid/107/NewsViews/${oldPageNumber}/language/vi-VN/Default.aspx`,
      `Tin-tuc/tabid/107/NewsViews/${oldPageNumber}/Default.aspx`,
    ]) {
      const response = await fetch(`${siteUrl}/${former}`, { redirect: 'manual' });
      expect(response.status).toBe(301);
      const location = new URL(response.headers.get('location') ?? '', siteUrl);
      expect(location.href).toBe(address);
    }
    const unknown = await fetch(`${siteUrl}/Default.aspx?tabid=107&NewsViews=999999`);
    expect(unknown.status).toBe(404);
  });
});
