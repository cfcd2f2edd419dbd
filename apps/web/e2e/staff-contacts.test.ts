import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { api } from './support/api.ts';
import { adminUrl, connectBrowser, expectNoComplaints, siteUrl } from './support/browser.ts';
import { workbook } from './support/sheet.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const changed = { address: '5 Trần Hưng Đạo', phone: '0235 3812 345', email: 'moi@hoi.test' };
const kept = { address: '7 Nguyễn Huệ', phone: '0235 3854 321', email: 'cu@hoi.test' };
const heading = ['Mã', 'Tên', 'Địa chỉ', 'Điện thoại', 'Email'];

interface Unit {
  id: string;
  slug: string;
  name: string;
  officialCode: string;
  unionName: string;
  contact: { version: number } | null;
}

/** Three communes with codes, of which the second has the contact that the sheet names too. */
async function communes(): Promise<[Unit, Unit, Unit]> {
  const session = await api.signIn();
  const { orgUnits } = await api.askFor(
    '{ orgUnits(filter: { kind: COMMUNE }, first: 50) { nodes { id slug name unionName officialCode contact { version } } } }',
    {},
    session,
  );
  const coded = orgUnits.nodes.filter(({ officialCode }: Unit) => officialCode);
  const [one, two, three] = coded;
  const input = { id: two.id, expectedVersion: two.contact?.version ?? 0, ...kept };
  await api.askFor(
    'mutation ($input: SetUnitContactInput!) { setUnitContact(input: $input) { orgUnit { id } } }',
    { input },
    session,
  );
  return [one, two, three];
}

async function upload(page: Page, buffer: Buffer): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('Chọn tệp XLSX').click();
  await (await chooser).setFiles({ name: 'lien-he.xlsx', mimeType, buffer });
}

const publicPage = async ({ slug }: Unit) => (await fetch(`${siteUrl}/to-chuc/${slug}`)).text();

it('takes contacts in bulk from a sheet: looked at row by row, written, and then known', async () => {
  const [one, two, three] = await communes();
  const row = (unit: Unit, { address, phone, email }: typeof changed) => [
    unit.officialCode,
    unit.name,
    address,
    phone,
    email,
  ];
  const sheet = workbook([
    heading,
    row(one, changed),
    row(two, kept),
    row(three, { ...changed, email: 'khong-phai-thu' }),
  ]);
  const page = await openAdmin();
  await page.goto(`${adminUrl}units/contacts`);
  await upload(page, sheet);
  await page
    .getByText('1 đơn vị sẽ đổi, 1 dòng bị bỏ qua, 3 dòng tất cả.', { exact: false })
    .waitFor();
  await page.getByLabel('Ẩn dòng không đổi').click();
  const lines = page.getByRole('region', { name: 'Từng dòng của bảng' }).getByRole('row');
  const line = (unit: Unit) => lines.filter({ hasText: unit.name });
  await line(one).getByText(changed.phone).waitFor();
  await line(two).getByText('Không đổi').waitFor();
  const outcome = await line(three).getByRole('cell').last().textContent();
  expect(outcome).toMatch(/thư điện tử|e-?mail/i);
  expect(await publicPage(one)).not.toContain(changed.address);

  await page.getByRole('button', { name: 'Ghi 1 đơn vị' }).click();
  await page.getByText('Đã ghi liên hệ của 1 đơn vị').waitFor();
  await expect.poll(() => publicPage(one)).toContain(changed.address);
  expect(await publicPage(one)).toContain(changed.phone);
  expect(await publicPage(two)).toContain(kept.address);
  expect(await publicPage(three)).not.toContain(changed.address);
  await page.goto(`${adminUrl}units`);
  await page.getByLabel('Tìm đơn vị theo tên').fill(one.name);
  await page
    .getByRole('option', { name: new RegExp(`^${one.name}`) })
    .first()
    .click();
  await page.getByRole('heading', { name: one.unionName }).waitFor();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Địa chỉ' }).inputValue())
    .toBe(changed.address);

  await page.goto(`${adminUrl}units/contacts`);
  await upload(page, sheet);
  await page.getByText('0 đơn vị sẽ đổi, 1 dòng bị bỏ qua', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: 'Ghi 0 đơn vị' }).isDisabled()).toBe(true);
  expectNoComplaints(page);
});
