import { expect, it } from 'vitest';
import { adminUrl, connectBrowser, expectNoComplaints } from './support/browser.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const unit = 'Phường Hải Vân';

it('lets what is typed stand when the name of the unit that the form began with comes late', async () => {
  const page = await openAdmin();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('query UnitChoices')) await released;
    await route.continue();
  });
  await page.goto(`${adminUrl}congresses/create`);
  const box = page.getByRole('combobox', { name: /Đơn vị/ });
  await box.waitFor();
  expect(await box.inputValue()).toBe('');
  await box.pressSequentially('hai van');
  const answered = page.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes('query UnitChoices')),
  );
  release();
  await answered;
  const option = page.getByRole('option', { name: new RegExp(`^${unit}`) }).first();
  await option.waitFor();
  expect(await box.inputValue()).toBe('hai van');

  // Left without a choice, the box says what the form still holds.
  await page.keyboard.press('Tab');
  await expect.poll(() => box.inputValue()).toContain('Hội Liên hiệp Phụ nữ');
  await box.fill('hai van');
  await option.click();
  await expect.poll(() => box.inputValue()).toContain(unit);
  await page.keyboard.press('Tab');
  expect(await box.inputValue()).toContain(unit);
  expectNoComplaints(page);
});
