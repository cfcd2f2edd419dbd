import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { askFor, signIn } from './support/api.ts';
import { adminUrl, connectBrowser, expectNoComplaints, overflow } from './support/browser.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const query = 'query ($id: ID!) { legacyImport(id: $id) { article { title bodyText version } } }';

/** A page of the former portal with two slips, and a title of its own. */
function savedPage(title: string): string {
  return `${title}
Người đăng: Quản trị .Ngày đăng: 28/03/2019 .Lượt xem: 63 lượt.

Chị em trao xuất quà cho học sinh xã ${title}.

Chị em xử dụng vườn rau chung./.

Nguồn tin: TRẦN THỊ BÔNG - Chủ tịch Hội LHPN xã An Bình
[Trở về]
Các tin mới hơn:

1

Các tin cũ hơn:

1

Liên kết website

select

Dự báo thời tiết

An Bình
Thứ ba, 11/08/2020
Nắng
Nhiệt độ:32°

Thống kê truy cập

0000696004

Hôm nay: 498
Hôm qua: 425
Tháng này: 3749
Tháng trước: 15894
Tuần này: 1260
Tuần trước: 2182
Số người đang Online: 57
`;
}

it.each([1280, 390])(
  'imports a saved page and writes its suggestions into the article, at %i px',
  async (width) => {
    const page = await openAdmin(undefined, { viewport: { width, height: 900 } });
    await page.goto(`${adminUrl}imports`);
    const input = page.locator('input[type="file"]');
    await input.waitFor({ state: 'attached' });
    const wrong = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Không phải.') };
    await input.setInputFiles(wrong);
    await page.getByText(/không phải là một trang bài viết/).waitFor();
    const buffer = Buffer.from(savedPage(`Vườn rau rộng ${width} thước`));
    await input.setInputFiles({ name: `trang-${width}.txt`, mimeType: 'text/plain', buffer });
    await page.getByText(/Gợi ý cho biên tập viên/).waitFor();
    await page.waitForURL(/\/imports\/[^/]+\/show/);
    const id = decodeURIComponent(page.url().split('/').at(-2) ?? '');
    const article = async () => (await askFor(query, { id }, await signIn())).legacyImport.article;
    const slip = page.getByRole('listitem').filter({ hasText: 'xuất quà' }).first();
    expect(await slip.locator('ins').textContent()).toBe('suất quà');
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await slip.getByRole('button', { name: 'Áp dụng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Sửa trong bài' }).click();
    await page.getByText('Đã sửa 1 chỗ trong bài').waitFor();
    expect(await article()).toMatchObject({
      version: 2,
      bodyText: expect.stringContaining('trao suất quà'),
    });
    expect((await article()).bodyText).toContain('xử dụng');
    expectNoComplaints(page, /400|BAD_USER_INPUT/);
  },
  120_000,
);
