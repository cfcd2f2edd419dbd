import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { adminUrl, connectBrowser, expectNoComplaints, press, siteUrl } from './support/browser.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

it('puts an indicator into the catalogue, records a figure of it and corrects it, for readers to see', async () => {
  const page = await openAdmin();
  const name = `Số tủ sách phụ nữ ${Date.now()}`;
  await page.goto(`${adminUrl}indicators/create`);
  await page.getByLabel('Tên chỉ tiêu').fill(name);
  await page.getByLabel('Nhóm').fill('Tuyên truyền');
  await page.getByLabel('Đếm gì').click();
  await page.getByRole('option', { name: 'Vật, việc' }).click();
  await page.getByLabel('Đơn vị tính').fill('tủ');
  await page.getByLabel('Định nghĩa').fill('Tủ sách do chi hội lập và giữ.');
  await page.getByLabel('Áp dụng từ ngày').fill('01/01/2016');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.waitForURL(/\/indicators\/(?!create)/);

  await press(page, 'Ghi số liệu');
  const form = page.getByRole('dialog', { name: 'Ghi số liệu' });
  await form.getByRole('combobox', { name: /Số liệu của đơn vị/ }).fill('quang nam');
  await page
    .getByRole('option', { name: /Quảng Nam/ })
    .first()
    .click();
  await form.getByLabel('Kỳ').fill('đến cuối năm 2019');
  // What may mean two things is asked back before it is sent, and what is understood is shown.
  const text = form.getByLabel('Số liệu, ghi đúng nguyên văn');
  await text.fill('3/5');
  await form.getByText('“3/5” có thể là ngày, tháng.').waitFor();
  await text.fill('1,5 nghìn');
  await form.getByText('Hiểu là: 1.500 tủ').waitFor();
  await form.getByLabel('Nguồn').fill('Báo cáo năm 2019');
  expect(await faultsOf(page)).toEqual([]);
  await form.getByRole('button', { name: 'Ghi số liệu' }).click();
  await form.waitFor({ state: 'hidden' });
  await page.getByText(`${name} đến cuối năm 2019: 1.500`).waitFor();

  await press(page, 'Đính chính');
  const correction = page.getByRole('dialog', { name: /^Đính chính/ });
  await correction.getByLabel('Số liệu, ghi đúng nguyên văn').fill('1.480');
  await correction.getByLabel('Lý do đính chính').fill('Đếm trùng hai xã');
  await correction.getByRole('button', { name: 'Đính chính' }).click();
  await correction.waitFor({ state: 'hidden' });
  await page.getByText('đã đính chính 1 lần').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  const read = async () => (await fetch(`${siteUrl}/so-lieu`)).text();
  await expect.poll(read).toContain(name);
  const [, path] = new RegExp(`href="(/so-lieu/[^"]+)">${name}<`).exec(await read()) ?? [];
  const shown = async () => (await fetch(siteUrl + path)).text();
  expect(await shown()).toContain('1.480');
  expect(await shown()).toContain('trước đó đã công bố 1.500 tủ. Lý do: Đếm trùng hai xã');

  // Of the wrong year altogether: it goes, and readers learn why.
  await press(page, 'Rút số liệu');
  const withdrawal = page.getByRole('dialog', { name: /^Rút số liệu/ });
  expect(await faultsOf(page)).toEqual([]);
  await withdrawal.getByLabel('Lý do rút').fill('Đây là số của năm 2018');
  await withdrawal.getByRole('button', { name: 'Rút số liệu' }).click();
  await withdrawal.waitFor({ state: 'hidden' });
  await page.getByText(/rút ngày .*: Đây là số của năm 2018/).waitFor();
  await page.getByText('Chưa có số liệu nào.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await faultsOf(page)).toEqual([]);
  expectNoComplaints(page);
  await expect.poll(shown).toContain('Số liệu đã rút');
  expect(await shown()).toMatch(/1\.480, đến cuối năm 2019, .*\. Đây là số của năm 2018/);
});
