import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { adminUrl, connectBrowser, expectNoComplaints, overflow } from './support/browser.ts';
import { openAdmin } from './support/staff.ts';
import { administrator } from './support/system.ts';

connectBrowser();

/** Whether a person who points at the middle of it meets it and not something above it. */
function isFree(button: Locator): Promise<boolean> {
  return button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    return met !== null && element.contains(met);
  });
}

const options = (page: Page) => page.getByRole('option');

/** Opens a box for units and waits for its list. */
async function look(box: Locator, words: string): Promise<void> {
  await box.fill(words);
  await options(box.page()).first().waitFor();
}

it.each([
  [1280, 900],
  [390, 844],
])('leads through a merger at %i × %i with no button below a list', async (width, height) => {
  const viewport = { width, height };
  const page = await openAdmin(administrator, { viewport, reducedMotion: 'reduce' });
  await page.goto(`${adminUrl}plans/create`);
  await page.getByLabel('Tên phương án').fill('Hợp nhất hai phường');
  await page.getByLabel('Ngày hiệu lực').fill('2027-02-01');
  await page.getByRole('button', { name: 'Hợp nhất từng bước…' }).click();
  const wizard = page.getByRole('dialog', { name: 'Hợp nhất đơn vị' });
  const goOn = wizard.getByRole('button', { name: 'Tiếp tục' });
  const units = wizard.getByRole('combobox', { name: /Các đơn vị nhập lại/ });
  const before = await goOn.boundingBox();
  await look(units, 'Hải');
  expect(await isFree(goOn)).toBe(true);
  expect(await faultsOf(page)).toEqual([]);
  await options(page)
    .filter({ hasText: /^Phường Hải Châu/ })
    .click();
  await wizard.getByText('Chỉ nêu đơn vị cùng cấp').waitFor();
  await look(units, 'Hải Vân');
  await options(page)
    .filter({ hasText: /^Phường Hải Vân/ })
    .click();
  // The list is still open, and the button where it was.
  await options(page).first().waitFor();
  expect(await isFree(goOn)).toBe(true);
  expect(await goOn.boundingBox()).toEqual(before);
  await units.fill('Thành phố Đà Nẵng');
  await page.getByText('Không có đơn vị nào như vậy hợp nhất được vào ngày này').waitFor();
  await units.fill('');
  await goOn.click();

  await wizard.getByText('Theo cấp của các đơn vị nhập lại.').waitFor();
  const level = wizard.getByRole('combobox', { name: /^Cấp/ });
  expect(await level.getAttribute('aria-disabled')).toBe('true');
  expect(await level.textContent()).toBe('Cấp xã');
  await wizard.getByRole('textbox', { name: /^Tên/ }).fill('Phường Hải Vân Châu');
  await look(wizard.getByRole('combobox', { name: /Trực thuộc/ }), 'Đà Nẵng');
  expect(await isFree(goOn)).toBe(true);
  await wizard.getByLabel(/Một đơn vị đã có/).check();
  const taking = wizard.getByRole('combobox', { name: /Đơn vị nhận/ });
  await look(taking, 'Phường Hải Châu');
  expect(await isFree(goOn)).toBe(true);
  expect(await overflow(page)).toBe(0);
  await options(page)
    .filter({ hasText: /^Phường Hải Châu/ })
    .click();
  await goOn.click();
  await goOn.click();
  await wizard.getByText(/^Nhập Phường Hải Vân vào Phường Hải Châu/).waitFor();
  await wizard.getByRole('button', { name: 'Đưa vào phương án' }).click();

  // What the plan ends already is offered to no other step of it.
  await page.getByRole('button', { name: 'Hợp nhất', exact: true }).click();
  const step = page.getByRole('dialog', { name: 'Hợp nhất' });
  await step.getByRole('combobox', { name: /Các đơn vị nhập lại/ }).fill('Phường Hải');
  await options(page).first().waitFor();
  const rest = (await options(page).allTextContents()).join('\n');
  expect(rest).toContain('Phường Hải Châu');
  expect(rest).not.toContain('Phường Hải Vân');
  expect(await isFree(step.getByRole('button', { name: 'Thêm bước' }))).toBe(true);
  expectNoComplaints(page);
});
