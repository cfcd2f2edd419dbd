import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { askFor, signIn } from './support/api.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  overflow,
  siteUrl,
} from './support/browser.ts';
import { openAdmin } from './support/staff.ts';
import { administrator } from './support/system.ts';

connectBrowser();

const widths = [1280, 390];
const name = 'Alăng Thị Thử Nghiệm';
const unit = 'Phường Hải Vân';
let unitPage: string;

beforeAll(async () => {
  const query = '{ orgUnits(filter: { query: "Phường Hải Vân" }, first: 1) { nodes { slug } } }';
  const { orgUnits } = await askFor(query, {}, await signIn());
  unitPage = `${siteUrl}/to-chuc/${orgUnits.nodes[0].slug}`;
});

/** Types into a box of this scope and takes the first that is offered under this name. */
async function choose(page: Page, box: RegExp, text: string): Promise<void> {
  await page.getByRole('combobox', { name: box }).last().fill(text);
  await page
    .getByRole('option', { name: new RegExp(`^${text}`) })
    .first()
    .click();
}

/** In a form that starts with the unit of whoever fills it in: it comes a moment later. */
async function chooseOtherUnit(page: Page): Promise<void> {
  const box = page.getByRole('combobox', { name: /Đơn vị/ });
  await expect.poll(() => box.inputValue()).not.toBe('');
  await choose(page, /Đơn vị/, unit);
}

async function officeOf(page: Page, office: string, title: string, from: string): Promise<void> {
  await choose(page, /Tại đơn vị/, unit);
  await page.getByRole('combobox', { name: 'Chức vụ' }).last().click();
  await page.getByRole('option', { name: office, exact: true }).click();
  await page.getByLabel('Chức danh ghi trên quyết định').fill(title);
  await page.getByLabel('Giữ chức từ ngày').fill(from);
}

/** What the public page of the unit shows on a day. */
async function publicUnit(day: string): Promise<string> {
  const answer = await fetch(`${unitPage}?ngay=${day}`);
  expect(answer.status).toBe(200);
  return answer.text();
}

async function openPerson(page: Page): Promise<void> {
  await page.goto(`${adminUrl}people`);
  await page.getByLabel('Tìm theo tên').fill('alang thi thu');
  // What is typed reaches the list a moment later; a row opened before that is left again.
  await page.waitForURL(/filter=.*alang/);
  await page.getByRole('cell', { name }).click();
  await page.getByRole('heading', { name: 'Trình độ, bồi dưỡng' }).waitFor();
}

it('enters a person, ends her office, appoints her again and shows her on the right days', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}people/create`);
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('Công khai chức vụ').check();
  await officeOf(page, 'Cán bộ', 'Cán bộ phụ trách gia đình', '2025-08-01');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText(`Cán bộ phụ trách gia đình, ${unit}`).waitFor();

  await page.getByRole('button', { name: 'Kết thúc' }).click();
  const end = page.getByRole('dialog', { name: 'Thôi giữ chức vụ' });
  await end.getByLabel('Thôi giữ từ ngày').fill('2026-03-01');
  await end.getByRole('button', { name: 'Ghi ngày thôi giữ' }).click();
  await page.getByText('đến hết 28/02/2026').waitFor();

  await page.getByRole('button', { name: 'Thêm chức vụ' }).click();
  await officeOf(page, 'Phó Chủ tịch', 'Phó Chủ tịch phụ trách', '2026-03-01');
  await page.getByRole('button', { name: 'Lưu chức vụ' }).click();
  await page.getByText(`Phó Chủ tịch phụ trách, ${unit}`).waitFor();

  expect(await publicUnit('2025-07-31')).not.toContain(name);
  await expect.poll(() => publicUnit('2026-02-28')).toContain('Cán bộ phụ trách gia đình');
  const after = await publicUnit('2026-03-01');
  expect(after).toContain('Phó Chủ tịch phụ trách');
  expect(after).not.toContain('Cán bộ phụ trách gia đình');
  expectNoComplaints(page);
});

it('tells which office of an author the article will show', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}articles/create`);
  await choose(page, /Tác giả là cán bộ Hội/, name);
  await page
    .getByText(`Bài ghi: ${name}, Phó Chủ tịch phụ trách, Hội LHPN phường Hải Vân`)
    .waitFor();
  await page.getByRole('textbox', { name: 'Chức vụ' }).fill('Cộng tác viên');
  await page.getByText(`Bài ghi: ${name}, Cộng tác viên, Hội LHPN phường Hải Vân`).waitFor();
  expectNoComplaints(page);
});

it('enters a congress with a delegate and a committee with a seat', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}congresses/create`);
  await chooseOtherUnit(page);
  await page.getByLabel('Đại hội lần thứ').fill('14');
  await page.getByText('Sẽ ghi là “Đại hội XIV”.').waitFor();
  await page.getByRole('textbox', { name: 'Nhiệm kỳ từ ngày', exact: true }).fill('2025-09-01');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Thêm đại biểu' }).click();
  const adding = page.getByRole('dialog');
  await choose(page, /Cán bộ/, name);
  await adding.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('heading', { name: 'Đại biểu (1)' }).waitFor();
  await page.getByRole('button', { name: 'Sửa' }).click();
  await page.getByRole('dialog', { name }).getByLabel('Có dự').uncheck();
  await page.getByRole('button', { name: 'Lưu đại biểu' }).click();
  await page.getByText('không dự').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.goto(`${adminUrl}committees/create`);
  await chooseOtherUnit(page);
  await page.getByRole('textbox', { name: 'Từ ngày', exact: true }).fill('2025-09-01');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Thêm ủy viên' }).click();
  await choose(page, /Cán bộ/, name);
  await adding.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('heading', { name: 'Ủy viên (1)' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kết thúc' }).click();
  await page.getByLabel('Thôi tham gia từ ngày').fill('2026-03-01');
  await page.getByRole('button', { name: 'Ghi', exact: true }).click();
  await page.getByRole('heading', { name: 'Ủy viên (0)' }).waitFor();
  expectNoComplaints(page);
});

it.each(widths)('has nothing that axe finds where people are kept, at %i px', async (width) => {
  const options = { viewport: { width, height: 900 }, reducedMotion: 'reduce' } as const;
  const page = await openAdmin(administrator, options);
  await page.goto(`${adminUrl}people`, { waitUntil: 'networkidle' });
  await page.getByRole('cell').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await openPerson(page);
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Xóa theo yêu cầu' }).click();
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expectNoComplaints(page);
});

it('hands out what is kept of a person and erases her once her name is typed', async () => {
  const page = await openAdmin();
  await openPerson(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất dữ liệu cá nhân' }).click();
  const stream = await (await saved).createReadStream();
  const kept = Buffer.concat(await stream.toArray()).toString('utf8');
  expect(JSON.stringify(JSON.parse(kept))).toContain(name);

  await page.getByRole('button', { name: 'Xóa theo yêu cầu' }).click();
  const question = page.getByRole('dialog', { name: 'Xóa dữ liệu cá nhân của người này?' });
  const box = question.getByRole('textbox', { name: 'Họ và tên để xác nhận' });
  await box.fill('Alang Thi Thu Nghiem');
  await question.getByRole('button', { name: 'Xóa vĩnh viễn' }).click();
  await question.getByText('Họ và tên gõ vào chưa khớp.').waitFor();
  expect(await publicUnit('2026-03-01')).toContain(name);
  await box.fill(name);
  await question.getByRole('button', { name: 'Xóa vĩnh viễn' }).click();
  await page.getByText('Đã xóa dữ liệu cá nhân').waitFor();
  await expect.poll(() => publicUnit('2026-03-01')).not.toContain(name);
  expect(await page.getByRole('button', { name: 'Xóa theo yêu cầu' }).count()).toBe(0);
  expectNoComplaints(page);
});
