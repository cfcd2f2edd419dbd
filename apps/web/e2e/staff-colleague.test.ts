import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { adminUrl, connectBrowser, expectNoComplaints } from './support/browser.ts';
import { read, rootUnit, write } from './support/deed-things.ts';
import { drawnPicture } from './support/drawn-picture.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const theirs = (page: Page, words: string) => page.getByText(`Người khác vừa lưu: ${words}.`);

interface OpenForm {
  page: Page;
  box: Locator;
  press: () => Promise<void>;
  /** What the server has. */
  saved: () => Promise<string>;
}

/**
 * She types in a part of a screen that is saved by itself, while a colleague has saved the same field: her
 * words stay in the box, she is told his, and only who was told puts hers in their place.
 */
async function tellsBefore(
  { page, box, press, saved }: OpenForm,
  colleague: () => Promise<unknown>,
) {
  await box.fill('Chữ của chị');
  await colleague();
  await press();
  await page.getByText(/đã được người khác thay đổi/).waitFor();
  await theirs(page, 'Chữ của đồng nghiệp').waitFor();
  expect(await box.inputValue()).toBe('Chữ của chị');
  expect(await saved()).toBe('Chữ của đồng nghiệp');
  expect(await faultsOf(page)).toEqual([]);
  await press();
  await expect.poll(saved).toBe('Chữ của chị');
  await theirs(page, 'Chữ của đồng nghiệp').waitFor({ state: 'detached' });
  // It goes on from what was saved: nobody but she has changed anything since.
  await box.fill('Chữ của chị, lần hai');
  await press();
  await expect.poll(saved).toBe('Chữ của chị, lần hai');
  expectNoComplaints(page);
}

it('below a photo of an album, whose other words and day stay', async () => {
  const fields = { title: 'Ảnh mà hai người chú thích', orgUnit: await rootUnit() };
  const { album } = await write('createAlbum', 'CreateAlbumInput', 'album { id }', fields);
  const query = `query ($id: ID!) {
    album(id: $id) { photos(first: 9) { id version caption alt takenOn } } }`;
  const photoNow = async () => (await read(query, { id: album.id })).album.photos[0];
  const page = await openAdmin();
  await page.goto(`${adminUrl}albums/${encodeURIComponent(album.id)}`);
  await page.locator('input[type="file"]').setInputFiles(await drawnPicture('anh-hai-nguoi.png'));
  await page.getByRole('heading', { name: 'Ảnh trong album (1)' }).waitFor();
  const form: OpenForm = {
    page,
    box: page.getByLabel('Chú thích'),
    press: () =>
      page.getByRole('listitem').getByRole('button', { name: 'Lưu', exact: true }).click(),
    saved: async () => (await photoNow()).caption,
  };
  await tellsBefore(form, async () => {
    const { id, version } = await photoNow();
    await write('updatePhoto', 'UpdatePhotoInput', 'photo { id }', {
      id,
      expectedVersion: version,
      caption: 'Chữ của đồng nghiệp',
      alt: 'Hội viên trồng cây',
      takenOn: '2025-03-08',
    });
  });
  expect(await photoNow()).toMatchObject({ alt: 'Hội viên trồng cây', takenOn: '2025-03-08' });
  expect(await page.getByLabel('Mô tả ảnh').inputValue()).toBe('Hội viên trồng cây');
});

it('below a picture of the library', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}media`);
  const file = await drawnPicture('anh-thu-vien-hai-nguoi.png');
  await page.getByLabel('Tệp tải lên').setInputFiles(file);
  await page.getByText('Đã tải lên 1 tệp.').waitFor();
  const list = '{ mediaFiles(first: 1) { nodes { id version alt } } }';
  const mediaNow = async () => (await read(list)).mediaFiles.nodes[0];
  const card = page.getByRole('listitem').filter({ hasText: file.name });
  const form: OpenForm = {
    page,
    box: card.getByLabel('Mô tả ảnh'),
    press: () => card.getByRole('button', { name: 'Lưu', exact: true }).click(),
    saved: async () => (await mediaNow()).alt,
  };
  await tellsBefore(form, async () => {
    const { id, version } = await mediaNow();
    const input = { id, expectedVersion: version, alt: 'Chữ của đồng nghiệp' };
    await write('updateMedia', 'UpdateMediaInput', 'mediaFile { id }', input);
  });
});

it('in the contact of a unit', async () => {
  const query = '{ orgUnit(slug: "phuong-hai-chau") { id contact { version address phone } } }';
  const unitNow = async () => (await read(query)).orgUnit;
  const { id } = await unitNow();
  const page = await openAdmin();
  await page.goto(`${adminUrl}units/${encodeURIComponent(id)}/show`);
  const form: OpenForm = {
    page,
    box: page.getByLabel('Địa chỉ'),
    press: () => page.getByRole('button', { name: 'Lưu liên hệ' }).click(),
    saved: async () => (await unitNow()).contact?.address ?? '',
  };
  await form.box.waitFor();
  await tellsBefore(form, async () => {
    const { contact } = await unitNow();
    await write('setUnitContact', 'SetUnitContactInput', 'orgUnit { id }', {
      id,
      expectedVersion: contact?.version ?? 0,
      address: 'Chữ của đồng nghiệp',
      phone: '0235 3852 717',
    });
  });
  expect((await unitNow()).contact.phone).toMatch(/3852/);
});

it('says beside a file that it did not come into its album', async () => {
  const fields = { title: 'Album không nhận ảnh', orgUnit: await rootUnit() };
  const { album } = await write('createAlbum', 'CreateAlbumInput', 'album { id }', fields);
  const page = await openAdmin();
  await page.route('**/graphql', (route) => {
    if (!/AddPhotos/.test(route.request().postData() ?? '')) return route.continue();
    const errors = [{ message: 'Album đã đủ ảnh.', extensions: { code: 'BAD_USER_INPUT' } }];
    return route.fulfill({ json: { errors } });
  });
  await page.goto(`${adminUrl}albums/${encodeURIComponent(album.id)}`);
  await page.locator('input[type="file"]').setInputFiles(await drawnPicture('anh-thua.png'));
  await page.getByText('anh-thua.png: Album đã đủ ảnh.').waitFor();
  expectNoComplaints(page);
});
