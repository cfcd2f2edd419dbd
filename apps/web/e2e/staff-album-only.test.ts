import { expect, it } from 'vitest';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  siteUrl,
} from './support/browser.ts';
import { read, rootUnit, write } from './support/deed-things.ts';
import { draftArticle, saveOver } from './support/drafts.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

it('publishes an article of an album alone, which comes and goes with its album', async () => {
  const title = 'Ảnh ngày hội, không lời';
  const { mediaFiles } = await read(
    '{ mediaFiles(first: 1, filter: { kind: PICTURE }) { nodes { id } } }',
  );
  const fields = { title: `Album ${title}`, orgUnit: await rootUnit() };
  const { album } = await write('createAlbum', 'CreateAlbumInput', 'album { id }', fields);
  const photos = { album: album.id, photos: [{ media: mediaFiles.nodes[0].id, alt: 'Chị em' }] };
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
  await page.getByRole('button', { name: 'Gỡ album' }).click();
  await page.getByRole('button', { name: 'Đăng album' }).waitFor();
  await expect.poll(async () => opened().then(() => strip.count())).toBe(0);
  expectNoComplaints(reader);
  expectNoComplaints(page);
});
