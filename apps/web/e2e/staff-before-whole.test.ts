import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { adminUrl, connectBrowser, expectNoComplaints, openPage } from './support/browser.ts';
import { endSession } from './support/drafts.ts';
import { desk, hold, onQuery, whole } from './support/first-screen.ts';
import { fillSignIn, openAdmin, signOut } from './support/staff.ts';
import { administrator } from './support/system.ts';
import { untilWhole } from './support/whole-office.ts';

connectBrowser();

// One answer about who is there serves so long. Milliseconds.
const known = 6_000;

async function signInAgain(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Đăng nhập lại để làm tiếp' });
  await dialog.getByLabel('Mật khẩu').fill(administrator.password);
  await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

it('asks to sign in again when the session ends while the whole is on its way', async () => {
  const page = await openAdmin();
  const release = await hold(page, whole);
  await page.reload();
  await desk(page).waitFor();
  await endSession(page);
  await page.waitForTimeout(known);
  release();
  await signInAgain(page);
  await untilWhole(page);
  await desk(page).waitFor();
  expectNoComplaints(page, /40[0-9]/);
});

it('asks the same when the session ends before the desk has its answer', async () => {
  const page = await openAdmin();
  let isFirst = true;
  await onQuery(page, 'Dashboard', async (route) => {
    if (isFirst) await endSession(page);
    isFirst = false;
    await route.continue();
  });
  await page.reload();
  await signInAgain(page);
  await untilWhole(page);
  await desk(page).waitFor();
  expectNoComplaints(page, /40[0-9]/);
});

it('fetches the whole when the desk has no answer', async () => {
  const page = await openAdmin();
  let asked = 0;
  await onQuery(page, 'Dashboard', async (route) => {
    asked += 1;
    await route.fulfill({ status: 500, body: '' });
  });
  await page.reload();
  await page.waitForRequest(whole);
  expect(asked).toBe(1);
  await untilWhole(page);
  expectNoComplaints(page, /500/);
});

it('says so when the network goes before the desk has its answer', async () => {
  const page = await openAdmin();
  await onQuery(page, 'Viewer', async (route) => {
    const response = await route.fetch();
    await page.context().setOffline(true);
    await route.fulfill({ response });
  });
  await page.reload();
  await page.getByRole('alert').waitFor();
  // Before the network is back: what it asks at once must not be held by a route that is being taken down.
  await page.unrouteAll();
  await page.context().setOffline(false);
  await desk(page).waitFor();
  await untilWhole(page);
  expectNoComplaints(page, /ERR_INTERNET_DISCONNECTED/);
});

it('asks before words are left that were typed on a screen of an early link', async () => {
  const page = await openAdmin();
  const release = await hold(page, whole);
  await page.goto(adminUrl);
  await page.getByRole('link', { name: 'Viết bài mới' }).click();
  release();
  const title = page.getByRole('textbox', { name: /Tiêu đề/ });
  await title.fill('Gõ sau đường dẫn sớm');
  await page.goBack();
  const question = page.getByRole('dialog', { name: 'Rời trang khi chưa lưu?' });
  await question.getByRole('button', { name: 'Ở lại' }).click();
  expect(await title.inputValue()).toBe('Gõ sau đường dẫn sớm');
  expectNoComplaints(page);
});

it('asks the server once for what is on the desk until the whole has come', async () => {
  const page = await openAdmin();
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, name] = /"operationName":"(\w+)"/.exec(request.postData() ?? '') ?? [];
    if (name) asked.push(name);
  });
  await page.reload();
  await untilWhole(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((name) => name === 'Dashboard')).toEqual(['Dashboard']);
  expect(asked.filter((name) => name === 'AwaitedArticles')).toEqual(['AwaitedArticles']);
  expectNoComplaints(page);
});

it('tries again when it cannot be asked who is there, and sends nobody to the door', async () => {
  const page = await openAdmin();
  await onQuery(page, 'Viewer', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(`${adminUrl}#desk`);
  await page.reload();
  const again = page.getByRole('alert').getByRole('link', { name: 'Thử lại' });
  await again.waitFor();
  expect(await page.getByLabel('Mật khẩu').count()).toBe(0);
  await page.unrouteAll();
  await again.click();
  await desk(page).waitFor();
  expectNoComplaints(page, /500/);
});

it('lets in whoever presses again when the answer after the right password was lost', async () => {
  const page = await openPage();
  let isLost = true;
  await onQuery(page, 'Viewer', (route) => (isLost ? route.abort() : route.continue()));
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.postData()?.includes('"operationName":"SignIn"')) sent.push(request.url());
  });
  await page.goto(adminUrl);
  await fillSignIn(page, administrator);
  await page.getByRole('alert').waitFor();
  isLost = false;
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await desk(page).waitFor();
  expect(sent).toHaveLength(1);
  expectNoComplaints(page, /ERR_FAILED/);
});

it('leads on from the door of the whole when the page is loaded anew there', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}articles?page=1`);
  await untilWhole(page);
  await signOut(page);
  await page.getByLabel('Mật khẩu').waitFor();
  await page.waitForURL(`${adminUrl}login`);
  const held = await page.evaluate(() => history.state);
  expect(held).toMatchObject({ usr: { nextPathname: '/articles' } });
  await page.reload();
  await fillSignIn(page, administrator);
  await untilWhole(page);
  expect(page.url()).toBe(`${adminUrl}articles?page=1`);
  expectNoComplaints(page);
});

it('leaves the focus where somebody is when she comes back to the desk', async () => {
  const page = await openAdmin();
  await page.getByRole('main').getByRole('link', { name: 'Viết bài mới' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /Tiêu đề/ }).waitFor();
  const home = page.getByRole('menuitem').first();
  await home.focus();
  await page.keyboard.press('Enter');
  await desk(page).waitFor();
  expect(await home.evaluate((item) => item === document.activeElement)).toBe(true);
  expectNoComplaints(page);
});
