import { expect, it } from 'vitest';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  press,
  siteUrl,
} from './support/browser.ts';
import { read, rootUnit, write } from './support/deed-things.ts';
import { draftArticle, saveOver } from './support/drafts.ts';
import { drawnPicture } from './support/drawn-picture.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

async function anyPicture(): Promise<string> {
  const query = '{ mediaFiles(first: 1, filter: { kind: PICTURE }) { nodes { id } } }';
  return (await read(query)).mediaFiles.nodes[0].id;
}

it('publishes an article of an album alone, which comes and goes with its album', async () => {
  const title = 'Ảnh ngày hội, không lời';
  const fields = { title: `Album ${title}`, orgUnit: await rootUnit() };
  const { album } = await write('createAlbum', 'CreateAlbumInput', 'album { id }', fields);
  const photos = { album: album.id, photos: [{ media: await anyPicture(), alt: 'Chị em' }] };
  await write('addPhotos', 'AddPhotosInput', 'album { id }', photos);
  const { id, version } = await draftArticle(title);
  const embed = { type: 'albumEmbed', attrs: { albumId: album.id } };
  await saveOver(id, version, { body: { type: 'doc', content: [embed] } });

  const page = await openAdmin();
  await page.goto(`${adminUrl}articles/${encodeURIComponent(id)}`);
  await page.getByRole('button', { name: 'Đăng bài' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đăng ngay' }).click();
  const link = page.getByRole('link', { name: 'Trang công khai' });
  await link.waitFor();
  const address = (await link.getAttribute('href')) ?? '';

  const reader = await openPage();
  const strip = reader.locator('.album-strip');
  const opened = () => reader.goto(new URL(address, siteUrl).href);
  await opened();
  await reader.getByRole('heading', { name: title }).waitFor();
  expect(await strip.count()).toBe(0);
  await page.goto(`${adminUrl}albums/${encodeURIComponent(album.id)}`);
  await page.getByRole('button', { name: 'Đăng album' }).click();
  await page.getByRole('button', { name: 'Gỡ album' }).waitFor();
  await expect.poll(async () => opened().then(() => strip.count())).toBe(1);
  await strip.getByText('1 ảnh').waitFor();
  await press(page, 'Gỡ album');
  await page.getByRole('button', { name: 'Đăng album' }).waitFor();
  await expect.poll(async () => opened().then(() => strip.count())).toBe(0);
  expectNoComplaints(reader);
  expectNoComplaints(page);
});

/** An album that readers see, of one picture. */
async function publishedAlbum(
  title: string,
  described: { alt: string; media: string },
): Promise<string> {
  const fields = { title, orgUnit: await rootUnit() };
  const { album } = await write('createAlbum', 'CreateAlbumInput', 'album { id version }', fields);
  const photos = { album: album.id, photos: [described] };
  await write('addPhotos', 'AddPhotosInput', 'album { id }', photos);
  const input = { id: album.id, expectedVersion: album.version };
  await write('publishAlbum', 'PublishAlbumInput', 'album { id }', input);
  return album.id;
}

it('asks what a picture shows before it comes into an album that readers see', async () => {
  const media = await anyPicture();
  const id = await publishedAlbum('Album đang đăng, thêm ảnh', { media, alt: 'Chị em' });
  const page = await openAdmin();
  await page.goto(`${adminUrl}albums/${encodeURIComponent(id)}`);
  await page.getByRole('heading', { name: 'Ảnh trong album (1)' }).waitFor();
  await page.locator('input[type="file"]').setInputFiles(await drawnPicture('anh-them.png'));
  const card = page.getByRole('listitem').filter({ hasText: 'anh-them.png' });
  const add = card.getByRole('button', { name: 'Thêm vào album' });
  await add.waitFor();
  expect(await add.isDisabled()).toBe(true);
  await page.getByRole('heading', { name: 'Ảnh trong album (1)' }).waitFor();
  await card.getByLabel('Mô tả ảnh').fill('Nền xanh');
  await add.click();
  await page.getByRole('heading', { name: 'Ảnh trong album (2)' }).waitFor();
  await add.waitFor({ state: 'detached' });
  const query = 'query ($id: ID!) { album(id: $id) { photos { alt } } }';
  expect((await read(query, { id })).album.photos[1]).toEqual({ alt: 'Nền xanh' });
  expectNoComplaints(page);
});

it('asks before it takes an album back whose photos cannot be read', async () => {
  const title = 'Album không đọc được ảnh';
  const id = await publishedAlbum(title, { media: await anyPicture(), alt: 'Chị em' });
  const page = await openAdmin();
  await page.route('**/graphql', (route) => {
    if (!/AlbumPhotos/.test(route.request().postData() ?? '')) return route.continue();
    const errors = [{ message: 'Chưa đọc được.', extensions: { code: 'BAD_USER_INPUT' } }];
    return route.fulfill({ json: { errors } });
  });
  await page.goto(`${adminUrl}albums/${encodeURIComponent(id)}`);
  await page.getByRole('button', { name: 'Gỡ album' }).click();
  const question = page.getByRole('dialog', { name: `Gỡ album “${title}”?` });
  await question.getByText('Chưa đọc được danh sách ảnh').waitFor();
  await question.getByRole('button', { name: 'Hủy bỏ' }).click();
  const query = 'query ($id: ID!) { album(id: $id) { status } }';
  expect((await read(query, { id })).album.status).toBe('PUBLISHED');
  expectNoComplaints(page);
});

it('leaves a photo the description of its file, however its caption changes', async () => {
  const media = await anyPicture();
  const id = await publishedAlbum('Album lấy mô tả của tệp', { media, alt: 'Chị em' });
  const query = `query ($id: ID!) { album(id: $id) {
    photos { id version caption alt ownAlt image { id version } } } }`;
  const photoNow = async () => (await read(query, { id })).album.photos[0];
  const describe = async (alt: string) => {
    const { image } = await photoNow();
    const input = { id: image.id, expectedVersion: image.version, alt };
    await write('updateMedia', 'UpdateMediaInput', 'mediaFile { id }', input);
  };
  await describe('Tệp nói thế này');
  const { id: photo, version } = await photoNow();
  const silent = { id: photo, expectedVersion: version, alt: '' };
  await write('updatePhoto', 'UpdatePhotoInput', 'photo { id }', silent);

  const page = await openAdmin();
  await page.goto(`${adminUrl}albums/${encodeURIComponent(id)}`);
  await page.getByText('Bỏ trống thì dùng mô tả của tệp: “Tệp nói thế này”').waitFor();
  await page.getByLabel('Chú thích').fill('Chú thích mới');
  await page.getByRole('listitem').getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.poll(async () => (await photoNow()).caption).toBe('Chú thích mới');
  await describe('Tệp nói lại');
  expect(await photoNow()).toMatchObject({ alt: 'Tệp nói lại', ownAlt: '' });
  expectNoComplaints(page);
});
