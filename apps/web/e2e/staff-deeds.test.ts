import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { publishSeries } from './support/api.ts';
import { adminUrl, connectBrowser, expectNoComplaints, press } from './support/browser.ts';
import {
  delegateOfCongress,
  partnerWithToken,
  read,
  rootUnit,
  write,
} from './support/deed-things.ts';
import { draftArticle, savedArticle } from './support/drafts.ts';
import { drawnPicture } from './support/drawn-picture.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const at = (kind: string, id: string) => `${adminUrl}${kind}/${encodeURIComponent(id)}`;

/** Does something, is told so, and takes it back from the notice. */
async function takeBack(page: Page, button: string, done: string, undone: string): Promise<void> {
  await press(page, button);
  const notice = page.getByRole('alert').filter({ hasText: done });
  await notice.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText(undone).waitFor();
}

/** The question that a button puts: refused once, then answered. `still` holds in between. */
async function answer(page: Page, button: string, title: string, still: () => Promise<void>) {
  await press(page, button);
  const question = page.getByRole('dialog', { name: title });
  await question.waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await question.getByRole('button', { name: 'Hủy bỏ' }).click();
  await question.waitFor({ state: 'detached' });
  await still();
  await press(page, button);
  await question.getByRole('button').last().click();
}

const published = '{ status publishedAt deletedAt }';
const articleNow = async (id: string) =>
  (await read(`query ($id: ID!) { article(id: $id) ${published} }`, { id })).article;

it('shows an article again at its date, and takes chosen ones back out of the bin', async () => {
  const [first, second] = await publishSeries('Việc có đường lui', 2);
  const id = first?.id ?? '';
  const before = await articleNow(id);
  const page = await openAdmin();
  await page.goto(at('articles', id));
  await takeBack(page, 'Gỡ bài', 'Đã gỡ bài khỏi trang công khai', 'Đã đăng lại bài');
  expect(await articleNow(id)).toEqual(before);

  await page.goto(`${adminUrl}articles`);
  await page.getByRole('textbox', { name: 'Tìm trong bài' }).fill('viec co duong lui');
  await page.waitForURL(/filter=.*duong/);
  for (const day of [1, 2])
    await page.getByRole('checkbox', { name: `Việc có đường lui: kỳ ${day}` }).check();
  await takeBack(page, 'Xóa', 'Đã xóa 2/2 bài', 'Đã khôi phục các bài vừa xóa');
  for (const one of [id, second?.id ?? ''])
    expect(await articleNow(one)).toMatchObject({ status: 'PUBLISHED', deletedAt: null });
  expectNoComplaints(page);
});

it('puts the words back that a restored version took the place of', async () => {
  const title = `Bản trước bản sau ${Date.now()}`;
  const { id, version } = await draftArticle(title);
  const summary = 'Câu tóm tắt viết sau.';
  await write('updateArticle', 'UpdateArticleInput', 'article { id }', {
    id,
    expectedVersion: version,
    summary,
  });
  const page = await openAdmin();
  await page.goto(at('articles', id));
  await page.getByRole('button', { name: 'Lịch sử' }).click();
  await page.getByRole('list', { name: 'Các bản đã lưu' }).getByRole('button').last().click();
  await press(page, 'Khôi phục bản này');
  await expect.poll(async () => (await savedArticle(id)).summary).toBe('');
  const notice = page.getByRole('alert').filter({ hasText: 'Đã khôi phục bản đã chọn' });
  await notice.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã trở lại bản trước đó').waitFor();
  expect((await savedArticle(id)).summary).toBe(summary);
  await expect
    .poll(() => page.getByRole('textbox', { name: /Tóm tắt/ }).inputValue())
    .toBe(summary);
  expectNoComplaints(page);
});

const albumNow = `query ($id: ID!) {
  album(id: $id) { status publishedAt photos(first: 9) { image { fileName } caption } } }`;

it('shows an album again at its date, with a photo back at its place', async () => {
  const title = `Album có đường lui ${Date.now()}`;
  const fields = { title, orgUnit: await rootUnit() };
  const { album } = await write('createAlbum', 'CreateAlbumInput', 'album { id }', fields);
  const page = await openAdmin();
  await page.goto(at('albums', album.id));
  for (const [index, colour] of ['#8b1a3a', '#e9b44c', '#2a6f4e'].entries()) {
    const file = await drawnPicture(`anh-${index + 1}.png`, colour);
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('heading', { name: `Ảnh trong album (${index + 1})` }).waitFor();
  }
  const lacking = /chưa có mô tả cho người không nhìn thấy: ảnh 1, 2, 3\. Hãy viết “Mô tả ảnh”/;
  await page.getByRole('alert').filter({ hasText: lacking }).waitFor();
  await press(page, 'Đăng album');
  await expect.poll(() => page.getByRole('alert').filter({ hasText: lacking }).count()).toBe(2);
  const cards = page.getByRole('listitem').filter({ has: page.getByLabel('Mô tả ảnh') });
  for (const place of [1, 2, 3]) {
    const card = cards.nth(place - 1);
    await card.getByText('Chưa có mô tả ảnh').waitFor();
    await card.getByLabel('Mô tả ảnh').fill(`Nền một màu, ảnh ${place}`);
    await card.getByRole('button', { name: 'Lưu' }).click();
    await card.getByText('Chưa có mô tả ảnh').waitFor({ state: 'detached' });
  }
  await press(page, 'Đăng album');
  await page.getByRole('button', { name: 'Gỡ album' }).waitFor();
  const before = (await read(albumNow, { id: album.id })).album;
  await takeBack(page, 'Gỡ album', 'Đã gỡ album', 'Đã đăng lại album');
  await takeBack(page, 'Bỏ ảnh 2 khỏi album', 'Đã bỏ ảnh khỏi album', 'Đã đưa ảnh trở lại');
  expect((await read(albumNow, { id: album.id })).album).toEqual(before);

  await answer(page, 'Xóa', `Xóa “${title}”?`, async () => {
    expect((await read(albumNow, { id: album.id })).album).toEqual(before);
  });
  await page.waitForURL(`${adminUrl}albums`);
  expectNoComplaints(page);
});

it('opens an account that was locked, and asks before a role is revoked', async () => {
  const name = `Cán bộ có đường lui ${Date.now()}`;
  const grants = [{ role: 'AUTHOR', orgUnitId: await rootUnit() }];
  const email = `duong-lui-${Date.now()}@hoi.local`;
  const fields = { name, email, grants };
  const { user } = await write('createUser', 'CreateUserInput', 'user { id }', fields);
  const page = await openAdmin();
  await page.goto(at('users', user.id));
  await takeBack(page, 'Khóa tài khoản', 'Đã khóa tài khoản', 'Đã mở khóa tài khoản');
  await page.getByRole('button', { name: 'Khóa tài khoản', exact: true }).waitFor();
  const role = page.getByText(/^Người viết bài tại /);
  const title = (await role.textContent()) ?? '';
  await answer(page, 'Thu hồi', `Thu hồi vai trò ${title}?`, async () => {
    expect(await role.count()).toBe(1);
  });
  await role.waitFor({ state: 'detached' });
  expectNoComplaints(page);
});

it('asks before a credential is revoked', async () => {
  const partner = await partnerWithToken(`Báo bạn ${Date.now()}`, 'Trang tin');
  const page = await openAdmin();
  await page.goto(at('partners', partner));
  await answer(page, 'Thu hồi', 'Thu hồi mã truy cập “Trang tin”?', async () => {
    await page.getByText('Đang dùng', { exact: true }).waitFor();
  });
  await page.getByText('Đã thu hồi', { exact: true }).waitFor();
  expectNoComplaints(page);
});

it('writes a qualification and a delegate again, and asks before an office is deleted', async () => {
  const name = 'Hồ Thị Đường Lui';
  const { person, congress } = await delegateOfCongress(name, 19);
  const page = await openAdmin();
  await page.goto(at('congresses', congress));
  const line = page.getByRole('listitem').filter({ hasText: name });
  await line.getByRole('button', { name: 'Xóa' }).waitFor();
  const before = await line.textContent();
  await line.getByRole('button', { name: 'Xóa' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã ghi lại đại biểu').waitFor();
  await expect.poll(() => line.textContent()).toBe(before);

  await page.goto(at('people', person));
  const training = page.getByRole('listitem').filter({ hasText: 'Lớp nghiệp vụ' });
  await training.getByRole('button', { name: 'Xóa' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã ghi lại Lớp nghiệp vụ').waitFor();
  await training.filter({ hasText: '04/05/2023' }).waitFor();

  const office = page.getByRole('listitem').filter({ hasText: 'từ 01/01/2024' });
  await office.getByRole('button', { name: 'Xóa' }).click();
  const question = page.getByRole('dialog', { name: /^Xóa chức vụ “Cán bộ, / });
  await question.getByText('lý lịch sẽ không còn dấu vết').waitFor();
  await question.getByRole('button', { name: 'Hủy bỏ' }).click();
  await office.waitFor();
  expectNoComplaints(page);
});
