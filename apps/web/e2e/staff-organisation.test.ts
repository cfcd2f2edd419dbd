import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { api } from './support/api.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  overflow,
  siteUrl,
} from './support/browser.ts';
import { openAdmin } from './support/staff.ts';
import { administrator } from './support/system.ts';
import { untilWhole } from './support/whole-office.ts';

connectBrowser();

const widths = [1280, 390];
const day = '2026-01-01';
const leaving = ['Xã Trà Leng', 'Xã Trà Linh'];
const united = 'Xã Trà Linh Leng';

/** Types into a box for units and takes the one with this name. */
async function choose(page: Page, box: RegExp, name: string): Promise<void> {
  await page.getByRole('combobox', { name: box }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

/** The names on the public tree of a day. */
async function publicTree(asOf: string): Promise<string> {
  const answer = await fetch(`${siteUrl}/to-chuc?ngay=${asOf}&mo=thanh-pho-da-nang`);
  expect(answer.status).toBe(200);
  return answer.text();
}

async function treeNames(asOf: string): Promise<string[]> {
  const { orgUnitTree } = await api.askFor(
    'query ($asOf: Date) { orgUnitTree(asOf: $asOf) { name kind } }',
    { asOf },
    await api.signIn(),
  );
  return orgUnitTree
    .filter(({ kind }: { kind: string }) => kind === 'COMMUNE')
    .map(({ name }: { name: string }) => name);
}

/** Somebody in office, and a telephone, at the first of the units that leave. */
async function settle(): Promise<void> {
  const session = await api.signIn();
  const found = await api.askFor(
    '{ orgUnits(filter: { query: "Trà Leng" }, first: 20) { nodes { id name } } }',
    {},
    session,
  );
  const { id } = found.orgUnits.nodes.find(({ name }: { name: string }) => name === leaving[0]);
  const person = {
    fullName: 'Hồ Thị Nhớ',
    purpose: 'Quản lý cán bộ',
    appointment: { orgUnit: id, office: 'PRESIDENT', title: 'Chủ tịch', startsOn: '2025-08-01' },
  };
  await api.askFor(
    'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }',
    { input: person },
    session,
  );
  await api.askFor(
    'mutation ($input: SetUnitContactInput!) { setUnitContact(input: $input) { orgUnit { id } } }',
    { input: { id, expectedVersion: 0, phone: '0235 3880 001' } },
    session,
  );
}

async function draftMerger(page: Page): Promise<void> {
  await page.goto(`${adminUrl}plans/create`);
  await page.getByLabel('Tên phương án').fill('Hợp nhất hai xã vùng cao');
  await page.getByLabel('Số quyết định').fill('26/NQ-HĐ');
  await page.getByLabel('Ngày hiệu lực').fill(day);
  await page.getByRole('button', { name: 'Hợp nhất từng bước…' }).click();
  const wizard = page.getByRole('dialog', { name: 'Hợp nhất đơn vị' });
  const goOn = () => wizard.getByRole('button', { name: 'Tiếp tục' }).click();
  await goOn();
  await wizard.getByText('Hãy chọn ít nhất hai đơn vị.').waitFor();
  for (const name of leaving) await choose(page, /Các đơn vị nhập lại/, name);
  await goOn();
  await wizard.getByRole('textbox', { name: /^Tên/ }).fill(united);
  await choose(page, /Trực thuộc/, 'Thành phố Đà Nẵng');
  await goOn();
  await goOn();
  await wizard.getByText(`Nhập ${leaving.join(', ')} vào ${united} (lập mới)`).waitFor();
  await wizard.getByRole('button', { name: 'Đưa vào phương án' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('heading', { name: 'Tác động' }).waitFor();
}

it('plans a merger, sees what it does, approves it and takes it back', async () => {
  const page = await openAdmin();
  await settle();
  await draftMerger(page);
  const ended = page.getByRole('region', { name: 'Cán bộ, ban, liên hệ của đơn vị kết thúc' });
  const officer = ended.getByRole('row').filter({ hasText: 'Hồ Thị Nhớ, Chủ tịch' });
  await officer.getByText('Kết thúc cùng đơn vị').waitFor();
  await ended.getByText('0235 3880 001').waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  const effects = page.getByRole('region', { name: 'Đơn vị thay đổi' });
  for (const name of [...leaving, united]) await effects.getByText(name).first().waitFor();
  await page.getByText('2 đơn vị: kết thúc').waitFor();
  expect(await treeNames(day)).toEqual(expect.arrayContaining(leaving));

  await page.getByRole('button', { name: 'Duyệt phương án' }).click();
  const question = page.getByRole('dialog', { name: 'Duyệt phương án này?' });
  await question.getByText('1 đơn vị: thành lập').waitFor();
  await question.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.getByText('Đã duyệt', { exact: true }).waitFor();
  expect(await treeNames('2025-12-31')).not.toContain(united);
  expect(await treeNames(day)).toContain(united);
  expect(await publicTree('2025-12-31')).toContain(leaving[0]);
  await expect.poll(() => publicTree(day)).toContain(united);
  for (const name of leaving) expect(await treeNames(day)).not.toContain(name);

  await page.goto(`${adminUrl}units`);
  await page.getByLabel('Tìm đơn vị theo tên').fill('Trà Leng');
  await page.getByRole('option', { name: new RegExp(`${united}.*Tiếp nhận Xã Trà Leng`) }).click();
  await page.getByRole('heading', { name: 'Hội LHPN xã Trà Linh Leng' }).waitFor();
  await page.getByText('Thành lập do hợp nhất').waitFor();

  await page.goto(`${adminUrl}plans`);
  await page.getByText('Hợp nhất hai xã vùng cao').click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  const undo = page.getByRole('dialog', { name: 'Hoàn tác phương án này?' });
  await undo.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã hoàn tác', { exact: true }).waitFor();
  expect(await treeNames(day)).toEqual(expect.arrayContaining(leaving));
  expect(await treeNames(day)).not.toContain(united);
  expectNoComplaints(page);
});

it('walks the tree with the keyboard and moves a unit by a plan', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}units`);
  const tree = page.getByRole('tree', { name: 'Cây tổ chức' });
  await page.getByRole('treeitem').first().waitFor();
  await tree.focus();
  const here = async () => {
    const id = await tree.getAttribute('aria-activedescendant');
    return page.locator(`[id="${id}"]`).textContent();
  };
  await page.keyboard.press('End');
  const last = await here();
  await page.keyboard.press('Home');
  expect(await here()).not.toBe(last);
  await page.keyboard.type('thanh pho da');
  expect(await here()).toContain('Thành phố Đà Nẵng');
  // Letters without marks mean those with them; any other key ends the word.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('tra leng');
  expect(await here()).toContain('Xã Trà Leng');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hội LHPN xã Trà Leng' }).waitFor();
  await page.getByRole('button', { name: 'Chuyển đến…' }).click();
  await choose(page, /Chuyển sang trực thuộc/, 'Phường Hải Vân');
  await page.getByRole('button', { name: 'Đưa vào phương án' }).click();
  await page.getByText('Chuyển Xã Trà Leng sang trực thuộc Phường Hải Vân').waitFor();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.waitForURL(`${adminUrl}plans`);
  expectNoComplaints(page);
});

it('shows the faults of a table by line and keeps nothing of it', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}plans/import`);
  await page.getByLabel('Tên phương án').fill('Bảng có lỗi');
  await choose(page, /Các đơn vị mới trực thuộc/, 'Thành phố Đà Nẵng');
  const heading = 'effective,kind,old_code,old_name,old_district_code,new_code,new_name';
  const line = '2026-02-01,MERGED,99999,Xã Không Có,,99998,Xã Mới';
  const buffer = Buffer.from(`${heading},Ghi chú\n${line},đã rà soát\n`);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'phuong-an.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Lập dự thảo' }).click();
  const faults = page.getByRole('region', { name: 'Lỗi theo dòng' });
  expect(await faults.getByRole('cell').first().textContent()).toBe('2');
  await page.getByText('Không đọc các cột: H “Ghi chú”.').waitFor();
  await page.goto(`${adminUrl}plans`);
  await page.getByRole('main').getByText('Hợp nhất hai xã vùng cao').waitFor();
  expect(await page.getByText('Bảng có lỗi').count()).toBe(0);
});

it('gives out a sheet of contacts that it reads back without a doubt', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}units/contacts`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bảng mẫu' }).click();
  const stream = await (await saved).createReadStream();
  const buffer = Buffer.concat(await stream.toArray());
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const sheet = { name: 'lien-he.xlsx', mimeType, buffer };
  await page.locator('input[type="file"]').setInputFiles(sheet);
  await page.getByText(/0 đơn vị sẽ đổi, 0 dòng bị bỏ qua/).waitFor();
  expect(await page.getByRole('button', { name: 'Ghi 0 đơn vị' }).isDisabled()).toBe(true);
  const broken = { ...sheet, buffer: Buffer.from('not a spreadsheet') };
  await page.locator('input[type="file"]').setInputFiles(broken);
  await page.getByRole('main').getByRole('alert').waitFor();
  expectNoComplaints(page);
});

it('enters a person with her office and finds her by her unit', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}people/create`);
  await page.getByLabel('Họ và tên').fill('Zơrâm Thị Thử');
  await choose(page, /Tại đơn vị/, 'Phường Hải Vân');
  await page.getByRole('combobox', { name: 'Chức vụ' }).click();
  await page.getByRole('option', { name: 'Cán bộ' }).click();
  await page.getByLabel('Chức danh ghi trên quyết định').fill('Cán bộ phong trào');
  await page.getByLabel('Giữ chức từ ngày').fill('2026-03-08');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Cán bộ phong trào, Phường Hải Vân').waitFor();
  await page.getByRole('heading', { name: 'Thông tin nhạy cảm' }).waitFor();
  await page.goto(`${adminUrl}people`);
  await choose(page, /Đơn vị/, 'Phường Hải Vân');
  await page.getByRole('cell', { name: 'Zơrâm Thị Thử' }).waitFor();
  const others = page.getByRole('cell', { name: 'Chủ tịch, Tỉnh Quảng Nam' });
  await expect.poll(() => others.count()).toBe(0);
  expectNoComplaints(page);
});

const screens = [
  'units',
  'units?ngay=2024-12-31',
  'units/contacts',
  'plans',
  'plans/create',
  'people',
  'people/create',
  'committees',
  'congresses',
];

it.each(widths)('has nothing that axe finds on its screens at %i px', async (width) => {
  const options = { viewport: { width, height: 900 }, reducedMotion: 'reduce' } as const;
  const page = await openAdmin(administrator, options);
  for (const screen of screens) {
    await page.goto(adminUrl + screen, { waitUntil: 'networkidle' });
    await untilWhole(page);
    expect(await faultsOf(page), screen).toEqual([]);
    expect(await overflow(page), screen).toBe(0);
  }
  await page.goto(`${adminUrl}plans`);
  await page.getByText('Hợp nhất hai xã vùng cao').click();
  await page.getByRole('heading', { name: 'Tác động' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expectNoComplaints(page);
});
