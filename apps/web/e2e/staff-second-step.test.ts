import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
} from './support/browser.ts';
import { oneTimeCode } from './support/one-time-code.ts';
import { addStaff, fillSignIn, openAdmin } from './support/staff.ts';
import { untilWhole } from './support/whole-office.ts';

connectBrowser();

it('a member of staff turns two-step sign-in on and comes in with a code from paper', async () => {
  const account = { email: 'hai.buoc@hoi.local', password: 'Thuyen-ve-ben-cu-88' };
  await addStaff('AUTHOR', account);
  const page = await openAdmin(account, { viewport: { width: 390, height: 844 } });
  await page.goto(`${adminUrl}account`);
  await page.getByLabel('Mật khẩu để xác nhận').fill('không phải mật khẩu');
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  await page.getByText('Mật khẩu không đúng.').waitFor();
  await page.getByLabel('Mật khẩu để xác nhận').fill(account.password);
  await page.keyboard.press('Enter');
  const secret = await page.getByLabel('Khóa bí mật').inputValue();
  await page.getByLabel('Mã 6 số trên ứng dụng').fill(oneTimeCode(secret));
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByRole('heading', { name: 'Mã khôi phục' }).waitFor();
  const codes = await page.locator('#recovery-codes li').allTextContents();
  expect(codes).toHaveLength(10);
  expect(await overflow(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('Tôi đã cất các mã này ở nơi an toàn').check();
  await page.getByRole('button', { name: 'Xong' }).click();
  await page.getByText('Còn 10 mã khôi phục.').waitFor();
  expectNoComplaints(page);

  const other = await openPage({ viewport: { width: 390, height: 844 } });
  await other.goto(adminUrl);
  await fillSignIn(other, account);
  await other.getByRole('button', { name: 'Mất điện thoại? Dùng mã khôi phục' }).click();
  await other.getByRole('textbox', { name: 'Mã khôi phục' }).fill(codes[0]?.toUpperCase() ?? '');
  await other.keyboard.press('Enter');
  await untilWhole(other);
  await other.goto(`${adminUrl}account`);
  await other.getByText('Còn 9 mã khôi phục.').waitFor();
  await other.getByRole('button', { name: 'Tắt xác thực hai bước' }).click();
  await other.getByLabel('Mật khẩu để xác nhận').fill(account.password);
  await other.getByLabel('Mã xác thực hoặc mã khôi phục').fill(codes[0] ?? '');
  await other.getByRole('button', { name: 'Xác nhận tắt' }).click();
  await other.getByText('Mã khôi phục không đúng hoặc đã được dùng.').waitFor();
  await other.getByLabel('Mã xác thực hoặc mã khôi phục').fill(codes[1] ?? '');
  await other.getByRole('button', { name: 'Xác nhận tắt' }).click();
  await other.getByRole('button', { name: 'Bật xác thực hai bước' }).waitFor();
  expectNoComplaints(other);
});
