import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { adminUrl, connectBrowser, expectNoComplaints, overflow } from './support/browser.ts';
import { openAdmin } from './support/staff.ts';
import { administrator } from './support/system.ts';

connectBrowser();

const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

it('plans on a phone: no network, a day too early, unsaved changes, no decision', async () => {
  const page = await openAdmin(administrator, phone);
  await page.goto(`${adminUrl}plans/create`);
  const title = page.getByLabel('Tên phương án');
  const save = page.getByRole('button', { name: 'Lưu', exact: true });
  await title.fill('Giải thể trên điện thoại');
  await page.getByLabel('Ngày hiệu lực').fill('2020-01-01');
  await page.getByText('Ngày đã qua').waitFor();
  await page.getByRole('button', { name: 'Giải thể', exact: true }).click();
  const step = page.getByRole('dialog', { name: 'Giải thể' });
  const unit = step.getByRole('combobox', { name: /^Đơn vị/ });
  await unit.fill('Phường Hải Vân');
  await page.getByText('Không có đơn vị như vậy vào ngày 31/12/2019').waitFor();
  await unit.press('Escape');
  await step.getByRole('button', { name: 'Bỏ' }).click();

  await page.getByLabel('Ngày hiệu lực').fill('2027-01-01');
  await page.getByRole('button', { name: 'Giải thể', exact: true }).click();
  await unit.fill('Phường Hải Châu');
  await page
    .getByRole('option', { name: /^Phường Hải Châu/ })
    .first()
    .click();
  await step.getByRole('button', { name: 'Thêm bước' }).click();
  await page.context().setOffline(true);
  await save.click();
  await page.getByText(/Mất mạng: nội dung còn nguyên/).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Tác động' }).waitFor();

  const approve = page.getByRole('button', { name: 'Duyệt phương án' });
  await title.fill('Giải thể trên điện thoại, bản hai');
  await page.getByText(/Có thay đổi chưa lưu/).waitFor();
  expect(await approve.isDisabled()).toBe(true);
  await save.click();
  await expect.poll(() => approve.isDisabled()).toBe(false);
  await approve.click();
  await page.getByText('Phương án chưa ghi số quyết định').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Để sau' }).click();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.waitForURL(`${adminUrl}plans`);
  expectNoComplaints(page, /ERR_INTERNET_DISCONNECTED/);
});
