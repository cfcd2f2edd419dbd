import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { adminUrl, connectBrowser, expectNoComplaints } from './support/browser.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

/** A back office in a browser that speaks American English, in a zone on the other side of the world. */
const openAbroad = () => openAdmin(undefined, { locale: 'en-US', timezoneId: 'America/New_York' });

const day = (page: Page) => page.getByLabel('Ngày chụp');
const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true });

it('takes and shows days as dd/mm/yyyy in an English browser, and refuses what is none', async () => {
  const page = await openAbroad();
  await page.goto(`${adminUrl}albums/create`);
  const title = `Ảnh ngày hội ${Date.now()}`;
  await page.getByLabel('Tên album').fill(title);
  await day(page).fill('31/02/2026');
  await save(page).click();
  await page.getByText('Ghi theo dd/mm/yyyy, ví dụ 08/03/2026.').waitFor();
  // What could not be read is still there to be mended.
  expect(await day(page).inputValue()).toBe('31/02/2026');
  await day(page).fill('8.3.2026');
  await day(page).blur();
  expect(await day(page).inputValue()).toBe('08/03/2026');
  await save(page).click();
  await page.waitForURL(/\/albums\/(?!create)/);
  await page.reload();
  await day(page).waitFor();
  expect(await day(page).inputValue()).toBe('08/03/2026');
  expectNoComplaints(page);
});

it('takes a moment on the clock of Viet Nam wherever the browser stands', async () => {
  const page = await openAbroad();
  // Before the form is there: what is typed into a box that a resize replaces reaches nobody.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${adminUrl}polls/create`);
  await page.getByLabel('Câu hỏi').fill(`Chị em họp buổi nào tiện? ${Date.now()}`);
  for (const [index, answer] of ['Sáng', 'Tối'].entries()) {
    await page.getByLabel('Phương án').nth(index).fill(answer);
  }
  const opens = page.getByLabel('Mở từ (giờ Việt Nam)');
  await opens.fill('14h30 1/12/2026');
  await opens.blur();
  expect(await opens.inputValue()).toBe('01/12/2026 14:30');
  const sent = page.waitForRequest((request) => !!request.postData()?.includes('createPoll'));
  await save(page).click();
  expect((await sent).postData()).toContain('2026-12-01T07:30:00.000Z');
  expectNoComplaints(page);
});

it('opens the calendar of the browser beside the box', async () => {
  const page = await openAbroad();
  await page.goto(`${adminUrl}units`);
  const box = page.getByLabel('Xem tại ngày');
  await box.fill('31/12/2018');
  await page.waitForURL(/2018-12-31/);
  await page.getByRole('button', { name: 'Chọn trên lịch' }).first().click();
  expect(await box.inputValue()).toBe('31/12/2018');
  expectNoComplaints(page);
});
