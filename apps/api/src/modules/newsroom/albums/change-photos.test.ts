import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { makeAlbum } from '#test/album-factories.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { makeMedia } from '#test/uploads.ts';

useDatabase();

const album = '{ album { photoCount photos(first: 200) { id caption alt version image { id } } } }';
const add = `mutation ($input: AddPhotosInput!) { addPhotos(input: $input) ${album} }`;
const reorder = `mutation ($input: ReorderPhotosInput!) { reorderPhotos(input: $input) ${album} }`;
const remove = `mutation ($input: RemovePhotoInput!) { removePhoto(input: $input) ${album} }`;
const update =
  'mutation ($input: UpdatePhotoInput!) { updatePhoto(input: $input) { photo { caption takenOn version image { id } } } }';

async function scene(status: 'DRAFT' | 'PUBLISHED' = 'DRAFT', pictures = 3) {
  const { id: orgUnitId } = await makeOrgUnit();
  const author = { cookie: (await makeStaff('AUTHOR', orgUnitId)).cookie };
  const made = await makeAlbum({ orgUnitId, status }, pictures);
  const photos = made.photos.map(({ id }) => globalId('Photo', id));
  return { orgUnitId, author, id: globalId('Album', made.id), photos, albumId: made.id };
}

async function otherEditor() {
  return { cookie: (await makeStaff('EDITOR', (await makeOrgUnit()).id)).cookie };
}

describe('addPhotos', () => {
  it('adds at the end, also when two add together', async () => {
    const { orgUnitId, author, id, albumId } = await scene();
    const media = await Promise.all([1, 2, 3, 4].map(() => makeMedia(orgUnitId)));
    const ids = media.map((file) => globalId('MediaFile', file.id));
    const inputs = [ids.slice(0, 2), ids.slice(2)].map((two) => ({
      album: id,
      photos: two.map((file) => ({ media: file, caption: 'Mới' })),
    }));
    const answers = await Promise.all(inputs.map((input) => ask(add, { input }, author)));
    expect(answers.map(codeOf)).toEqual([undefined, undefined]);
    const rows = await db.photo.findMany({ where: { albumId }, orderBy: { position: 'asc' } });
    expect(rows.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('refuses documents, pictures of others, none, 51 and more than fit', async () => {
    const { orgUnitId, author, id, albumId } = await scene();
    const pdf = await makeMedia(orgUnitId, { mimeType: 'application/pdf' });
    const foreign = await makeMedia((await makeOrgUnit()).id);
    const own = globalId('MediaFile', (await makeMedia(orgUnitId)).id);
    const tryWith = (photos: string[]) =>
      ask(add, { input: { album: id, photos: photos.map((media) => ({ media })) } }, author);
    for (const file of [pdf, foreign]) {
      const answer = await tryWith([own, globalId('MediaFile', file.id)]);
      expect(answer.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['photos', 1, 'media']);
    }
    expect(codeOf(await tryWith([]))).toBe('BAD_USER_INPUT');
    expect(codeOf(await tryWith(Array(51).fill(own)))).toBe('BAD_USER_INPUT');
    const rows = Array.from({ length: 196 }, (_, position) => ({ albumId, position }));
    await db.photo.createMany({ data: rows });
    expect(codeOf(await tryWith([own, own]))).toBe('BAD_USER_INPUT');
    expect(await db.photo.count({ where: { albumId } })).toBe(199);
  });
});

describe('updatePhoto', () => {
  it('gives a caption its picture, once per version', async () => {
    const { orgUnitId, author, albumId } = await scene();
    const waiting = await db.photo.create({ data: { albumId, caption: 'Chờ ảnh', position: 9 } });
    const media = globalId('MediaFile', (await makeMedia(orgUnitId)).id);
    const input = {
      id: globalId('Photo', waiting.id),
      expectedVersion: 1,
      caption: 'Khai mạc',
      takenOn: '2016-11-18',
      media,
    };
    const { data } = await ask(update, { input }, author);
    expect(data.updatePhoto.photo).toEqual({
      caption: 'Khai mạc',
      takenOn: '2016-11-18',
      version: 2,
      image: { id: media },
    });
    expect(codeOf(await ask(update, { input }, author))).toBe('CONFLICT');
    const long = { ...input, expectedVersion: 2, caption: 'a'.repeat(301) };
    expect(codeOf(await ask(update, { input: long }, author))).toBe('BAD_USER_INPUT');
  });
});

describe('the photos of a published album', () => {
  async function shown() {
    const { orgUnitId, photos, id, albumId } = await scene('PUBLISHED', 2);
    const editor = { cookie: (await makeStaff('EDITOR', orgUnitId)).cookie };
    const silent = globalId('MediaFile', (await makeMedia(orgUnitId)).id);
    const telling = await makeMedia(orgUnitId, { alt: 'Chị em múa sạp' });
    return { albumId, id, photo: photos[0], editor, silent, telling };
  }
  const pathOf = (answer: Awaited<ReturnType<typeof ask>>) =>
    answer.errors?.[0]?.extensions.issues?.[0]?.path;

  it('are joined by none of which nothing is said', async () => {
    const { albumId, id, editor, silent, telling } = await shown();
    const told = { media: globalId('MediaFile', telling.id) };
    const adding = (last: object) =>
      ask(add, { input: { album: id, photos: [told, { media: silent, ...last }] } }, editor);
    expect(pathOf(await adding({ caption: 'Chú thích' }))).toEqual(['photos', 1, 'alt']);
    expect(await db.photo.count({ where: { albumId } })).toBe(2);
    expect((await adding({ alt: 'Chị em' })).data.addPhotos.album.photoCount).toBe(4);
  });

  it('do not lose what is said of them, nor come without it', async () => {
    const { albumId, photo, editor, silent, telling } = await shown();
    const change = { id: photo, expectedVersion: 1, caption: 'Mới' };
    const changed = (more: object) => ask(update, { input: { ...change, ...more } }, editor);
    expect(pathOf(await changed({ alt: '' }))).toEqual(['alt']);
    expect(pathOf(await changed({ alt: '', media: silent }))).toEqual(['alt']);
    const waiting = await db.photo.create({ data: { albumId, position: 9 } });
    const filled = { id: globalId('Photo', waiting.id), media: silent };
    expect(pathOf(await changed(filled))).toEqual(['alt']);
    const told = { alt: '', media: globalId('MediaFile', telling.id) };
    expect(codeOf(await changed(told))).toBeUndefined();
  });

  it('may go on without, where they were published so', async () => {
    const { albumId, photo, editor } = await shown();
    await db.photo.updateMany({ where: { albumId }, data: { alt: '' } });
    const input = { id: photo, expectedVersion: 1, caption: 'Mới', alt: '' };
    expect(codeOf(await ask(update, { input }, editor))).toBeUndefined();
  });
});

describe('reorderPhotos', () => {
  it('takes exactly the photos that are there', async () => {
    const { author, id, photos } = await scene();
    const wanted = photos.toReversed();
    const { data } = await ask(reorder, { input: { album: id, photos: wanted } }, author);
    expect(data.reorderPhotos.album.photos.map((p: { id: string }) => p.id)).toEqual(wanted);
    const other = (await scene()).photos;
    for (const wrong of [
      photos.slice(1),
      [...photos.slice(1), photos[1]],
      [...photos, other[0]],
      [],
    ]) {
      const answer = await ask(reorder, { input: { album: id, photos: wrong } }, author);
      expect(codeOf(answer)).toBe('CONFLICT');
    }
  });
});

describe('removePhoto', () => {
  it('takes a photo out, but not the last of a published album', async () => {
    const { orgUnitId, photos } = await scene('PUBLISHED', 2);
    const editor = { cookie: (await makeStaff('EDITOR', orgUnitId)).cookie };
    const on = (place: number) => ({ input: { id: photos[place], expectedVersion: 1 } });
    expect((await ask(remove, on(0), editor)).data.removePhoto.album.photoCount).toBe(1);
    expect(codeOf(await ask(remove, on(0), editor))).toBe('NOT_FOUND');
    expect(codeOf(await ask(remove, on(1), editor))).toBe('BAD_USER_INPUT');
  });
});

it('refuses strangers, other units, authors of published albums and forged ids', async () => {
  const [draft, shown] = [await scene(), await scene('PUBLISHED')];
  const other = await otherEditor();
  const attempts = (of: typeof draft) => [
    [reorder, { album: of.id, photos: of.photos }] as const,
    [remove, { id: of.photos[0], expectedVersion: 1 }] as const,
    [update, { id: of.photos[0], expectedVersion: 1, caption: 'x' }] as const,
  ];
  for (const [mutation, input] of attempts(draft)) {
    expect(codeOf(await ask(mutation, { input }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(mutation, { input }, other))).toBe('NOT_FOUND');
    const forged =
      'id' in input ? { ...input, id: draft.id } : { ...input, album: input.photos[0] };
    expect(codeOf(await ask(mutation, { input: forged }, draft.author))).toBe('NOT_FOUND');
  }
  for (const [mutation, input] of attempts(shown)) {
    expect(codeOf(await ask(mutation, { input }, shown.author))).toBe('FORBIDDEN');
    expect(codeOf(await ask(mutation, { input }, other))).toBe('FORBIDDEN');
  }
  expect(await db.photo.count({ where: { albumId: { in: [draft.albumId, shown.albumId] } } })).toBe(
    6,
  );
});
