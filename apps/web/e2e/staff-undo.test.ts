import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { ask, askFor, signIn } from './support/api.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  overflow,
  press,
} from './support/browser.ts';
import { openPoll, read, rootUnit, write } from './support/deed-things.ts';
import { addStaff, openAdmin } from './support/staff.ts';

connectBrowser();

const at = (kind: string, id: string) => `${adminUrl}${kind}/${encodeURIComponent(id)}`;

/** Takes back what was just done, from its notice. */
async function takeBack(page: Page, done: string, undone: string): Promise<void> {
  const notice = page.getByRole('alert').filter({ hasText: done });
  await notice.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText(undone).waitFor();
}

it('locks an account again that was opened by mistake', async () => {
  const name = `Cán bộ đã nghỉ ${Date.now()}`;
  const grants = [{ role: 'AUTHOR', orgUnitId: await rootUnit() }];
  const fields = { name, email: `da-nghi-${Date.now()}@hoi.local`, grants };
  const { user } = await write('createUser', 'CreateUserInput', 'user { id }', fields);
  await write('disableUser', 'UserIdInput', 'user { id }', { id: user.id });
  const status = async () =>
    (await read('query ($id: ID!) { user(id: $id) { status } }', { id: user.id })).user.status;
  const page = await openAdmin();
  await page.goto(at('users', user.id));
  await press(page, 'Mở khóa tài khoản');
  await expect.poll(status).toBe('ACTIVE');
  await takeBack(page, 'Đã mở khóa tài khoản', 'Đã khóa tài khoản');
  await page.getByRole('button', { name: 'Mở khóa tài khoản' }).waitFor();
  expect(await status()).toBe('DISABLED');
  expectNoComplaints(page);
});

it('hands an article in again that was withdrawn by mistake', async () => {
  const writer = { email: 'rut-nham@hoi.local', password: 'Hoa-sen-mua-ha-77' };
  await addStaff('AUTHOR', writer);
  const session = await signIn(writer);
  const { categories } = await askFor('{ categories { id } }', {}, session);
  const text = { type: 'text', text: 'Câu đầu tiên.' };
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] };
  const made = await askFor(
    'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }',
    { input: { title: 'Bài rút nhầm', category: categories[0].id, body } },
    session,
  );
  const { id } = made.createArticle.article;
  const page = await openAdmin(writer);
  await page.goto(at('articles', id));
  await press(page, 'Gửi duyệt');
  const standing = async () =>
    (await read('query ($id: ID!) { article(id: $id) { standing } }', { id })).article.standing;
  await press(page, 'Rút bài về');
  await page.locator('.tiptap').waitFor();
  expect(await standing()).toBe('DRAFT');
  await takeBack(page, 'Đã rút bài về bản nháp', 'Đã gửi duyệt lại');
  await page.getByRole('button', { name: 'Rút bài về' }).waitFor();
  expect(await standing()).toBe('IN_REVIEW');
  expect(await page.locator('.tiptap').count()).toBe(0);
  expectNoComplaints(page);
});

it('opens a poll again with the end that it had, from the notice and later', async () => {
  const poll = await openPoll(`Họp buổi nào thì tiện ${Date.now()}?`);
  const closesAt = '2099-03-08T03:00:00.000Z';
  const now = async () => {
    const query = `query ($id: ID!) { poll(id: $id) {
      status open question allowMultiple opensAt closesAt version } }`;
    return (await read(query, { id: poll })).poll;
  };
  const { version: expectedVersion, question, allowMultiple, opensAt } = await now();
  const own = { id: poll, expectedVersion, question, allowMultiple, opensAt, closesAt };
  await write('updatePoll', 'UpdatePollInput', 'poll { id }', own);
  const page = await openAdmin();
  await page.goto(at('polls', poll));
  await press(page, 'Đóng thăm dò');
  await expect.poll(now).toMatchObject({ status: 'CLOSED', open: false });
  await takeBack(page, 'Đã đóng thăm dò', 'Đã mở lại thăm dò');
  expect(await now()).toMatchObject({ status: 'OPEN', open: true, closesAt, opensAt });

  await press(page, 'Đóng thăm dò');
  await press(page, 'Mở lại thăm dò');
  await page.getByText(/^Đang mở bình chọn\./).waitFor();
  expect(await now()).toMatchObject({ open: true, closesAt: null });
  await takeBack(page, 'Đã mở lại thăm dò', 'Đã đóng thăm dò');
  expect(await now()).toMatchObject({ status: 'CLOSED' });
  expectNoComplaints(page);
});

it.each([1280, 390])('signs her out elsewhere, after a question, at %i px', async (width) => {
  const person = { email: `nhieu-may-${width}@hoi.local`, password: 'Hoa-sen-mua-ha-77' };
  await addStaff('AUTHOR', person);
  const [office, home] = [await signIn(person), await signIn(person)];
  const isIn = async (session: Parameters<typeof ask>[2]) =>
    (await ask('{ viewer { email } }', {}, session)).data.viewer !== null;
  const page = await openAdmin(person, { viewport: { width, height: 900 } });
  await page.goto(`${adminUrl}account`);
  const card = page.getByRole('region', { name: 'Đang đăng nhập ở đâu' });
  await card.getByText('thiết bị này').waitFor();
  // Besides: the one in which she gave herself a password.
  expect(await card.getByRole('listitem').count()).toBe(4);
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await card.getByRole('button', { name: 'Đăng xuất', exact: true }).first().click();
  const one = page.getByRole('dialog', { name: /^Đăng xuất .*\?$/ });
  await one.getByRole('button', { name: 'Hủy bỏ' }).click();
  expect([await isIn(office), await isIn(home)]).toEqual([true, true]);
  await card.getByRole('button', { name: 'Đăng xuất', exact: true }).first().click();
  await one.getByRole('button', { name: 'Đăng xuất thiết bị' }).click();
  await expect.poll(() => card.getByRole('listitem').count()).toBe(3);
  await press(page, 'Đăng xuất khỏi mọi thiết bị khác');
  const all = page.getByRole('dialog', { name: 'Đăng xuất khỏi mọi thiết bị khác?' });
  await all.getByRole('button', { name: 'Đăng xuất mọi thiết bị khác' }).click();
  await expect.poll(() => card.getByRole('listitem').count()).toBe(1);
  expect([await isIn(office), await isIn(home)]).toEqual([false, false]);
  await page.reload();
  await card.getByText('thiết bị này').waitFor();
  expectNoComplaints(page);
});
