import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { makeAlbum } from '#test/album-factories.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

const fields = '{ album { id slug title status publishedAt version } }';
const create = `mutation ($input: CreateAlbumInput!) { createAlbum(input: $input) ${fields} }`;
const update = `mutation ($input: UpdateAlbumInput!) { updateAlbum(input: $input) ${fields} }`;
const publish = `mutation ($input: PublishAlbumInput!) { publishAlbum(input: $input) ${fields} }`;
const unpublish = `mutation ($input: UnpublishAlbumInput!) { unpublishAlbum(input: $input) ${fields} }`;
const remove = 'mutation ($input: DeleteAlbumInput!) { deleteAlbum(input: $input) { deletedId } }';

async function scene() {
  const { id: orgUnitId } = await makeOrgUnit();
  const editor = { cookie: (await makeStaff('EDITOR', orgUnitId)).cookie };
  const author = { cookie: (await makeStaff('AUTHOR', orgUnitId)).cookie };
  return { orgUnitId, orgUnit: globalId('OrgUnit', orgUnitId), editor, author };
}

const tagsOf = async (type: string) =>
  (await db.outboxEvent.findFirstOrThrow({ where: { type }, orderBy: { id: 'desc' } })).tags;

describe('createAlbum and updateAlbum', () => {
  it('make a draft with an address of its own, and change it once per version', async () => {
    const { orgUnit, author } = await scene();
    const input = { orgUnit, title: 'Đại hội  đại biểu', takenOn: '2016-11-18' };
    const first = (await ask(create, { input }, author)).data.createAlbum.album;
    expect(first).toMatchObject({ slug: 'dai-hoi-dai-bieu', status: 'DRAFT', version: 1 });
    const second = (await ask(create, { input }, author)).data.createAlbum.album;
    expect(second.slug).toBe('dai-hoi-dai-bieu-2');
    const change = { id: first.id, expectedVersion: 1, title: 'Đại hội XIII' };
    const { data } = await ask(update, { input: change }, author);
    expect(data.updateAlbum.album).toMatchObject({
      title: 'Đại hội XIII',
      slug: first.slug,
      version: 2,
    });
    expect(await tagsOf('update-album')).toEqual([]);
    expect(codeOf(await ask(update, { input: change }, author))).toBe('CONFLICT');
    const taken = { ...change, expectedVersion: 2, slug: second.slug };
    const refused = await ask(update, { input: taken }, author);
    expect(refused.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['slug']);
  });

  it.each([
    ['no title', { title: ' ' }],
    ['a long title', { title: 'a'.repeat(201) }],
    ['a title without letters', { title: '!!!' }],
    ['a bad slug', { slug: 'Đại hội' }],
    ['a day that is none', { takenOn: '2026-02-30' }],
    ['an unknown unit', { orgUnit: 'AAAA' }],
  ])('refuse %s', async (_name, fault) => {
    const { orgUnit, author } = await scene();
    const answer = await ask(create, { input: { orgUnit, title: 'A', ...fault } }, author);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  });
});

describe('publishAlbum', () => {
  it('shows an album with a picture, and only editors do it', async () => {
    const { orgUnitId, editor, author } = await scene();
    const empty = await makeAlbum({ orgUnitId, status: 'DRAFT', publishedAt: null }, 0);
    await db.photo.create({ data: { albumId: empty.id, caption: 'Chờ ảnh' } });
    const input = { id: globalId('Album', empty.id), expectedVersion: 1 };
    expect(codeOf(await ask(publish, { input }, editor))).toBe('BAD_USER_INPUT');

    const ready = await makeAlbum({ orgUnitId, status: 'DRAFT', publishedAt: null });
    const on = { id: globalId('Album', ready.id), expectedVersion: 1 };
    expect(codeOf(await ask(publish, { input: on }, author))).toBe('FORBIDDEN');
    const { data } = await ask(publish, { input: on }, editor);
    expect(data.publishAlbum.album).toMatchObject({ status: 'PUBLISHED', version: 2 });
    expect(data.publishAlbum.album.publishedAt).not.toBeNull();
    expect(await tagsOf('publish-album')).toEqual(['albums', `album:${ready.id}`]);
    expect(codeOf(await ask(publish, { input: on }, editor))).toBe('CONFLICT');

    const back = { ...on, expectedVersion: 2 };
    expect(codeOf(await ask(unpublish, { input: back }, author))).toBe('FORBIDDEN');
    expect((await ask(unpublish, { input: back }, editor)).data.unpublishAlbum.album.status).toBe(
      'DRAFT',
    );
    const gone = await ask('query ($slug: String) { album(slug: $slug) { id } }', {
      slug: ready.slug,
    });
    expect(gone.data.album).toBeNull();
  });

  it('refuses pictures that nobody described, by their places, and a caption is no description', async () => {
    const { orgUnitId, editor } = await scene();
    const album = await makeAlbum({ orgUnitId, status: 'DRAFT', publishedAt: null }, 4);
    // In front of the others, it counts as the first; without a picture nothing is asked of it.
    await db.photo.create({ data: { albumId: album.id, caption: 'Chờ ảnh', position: -1 } });
    const [first, , third, fourth] = album.photos;
    const ids = [first, third, fourth].map((photo) => photo?.id ?? '');
    await db.photo.updateMany({ where: { id: { in: ids } }, data: { alt: '' } });
    // Its file says what it shows.
    const where = { id: fourth?.mediaId ?? '' };
    await db.mediaFile.update({ where, data: { alt: 'Chị em múa sạp' } });
    const input = { id: globalId('Album', album.id), expectedVersion: 1 };
    const refused = await ask(publish, { input }, editor);
    expect(codeOf(refused)).toBe('BAD_USER_INPUT');
    expect(refused.errors?.[0]?.message).toBe(
      '2 ảnh chưa có mô tả cho người không nhìn thấy: ảnh 2, 4. Hãy viết “Mô tả ảnh” cho từng ảnh rồi đăng.',
    );
    expect(await db.album.findUniqueOrThrow({ where: { id: album.id } })).toMatchObject({
      status: 'DRAFT',
      version: 1,
    });
    await db.photo.updateMany({ where: { id: { in: ids } }, data: { alt: 'Chị em' } });
    expect(codeOf(await ask(publish, { input }, editor))).toBeUndefined();
  });

  it('waits for whoever is taking the description from a file', async () => {
    const { orgUnitId, editor } = await scene();
    const album = await makeAlbum({ orgUnitId, status: 'DRAFT', publishedAt: null }, 1);
    await db.photo.updateMany({ where: { albumId: album.id }, data: { alt: '' } });
    const where = { id: album.photos[0]?.mediaId ?? '' };
    await db.mediaFile.update({ where, data: { alt: 'Chị em múa sạp' } });
    const waiting = async () => {
      const [row] = await db.$queryRaw<{ found: number }[]>`SELECT count(*)::int AS found
        FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return row?.found;
    };
    const input = { id: globalId('Album', album.id), expectedVersion: 1 };
    const published = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM media_files WHERE id = ${where.id}::uuid FOR UPDATE`;
      await tx.mediaFile.update({ where, data: { alt: '' } });
      const asked = ask(publish, { input }, editor);
      await Promise.race([asked, expect.poll(waiting, { interval: 20 }).toBe(1)]);
      return { asked };
    });
    expect(codeOf(await published.asked)).toBe('BAD_USER_INPUT');
  });

  it('leaves what was published without descriptions as it is', async () => {
    const { orgUnitId, editor } = await scene();
    const { id, slug } = await makeAlbum({ orgUnitId });
    await db.photo.updateMany({ where: { albumId: id }, data: { alt: '' } });
    const change = { id: globalId('Album', id), expectedVersion: 1, title: 'Khác' };
    expect((await ask(update, { input: change }, editor)).data.updateAlbum.album).toMatchObject({
      title: 'Khác',
      status: 'PUBLISHED',
    });
    const gallery = 'query ($slug: String) { album(slug: $slug) { photos { alt ownAlt } } }';
    expect((await ask(gallery, { slug })).data.album.photos).toEqual([
      { alt: 'Ảnh 0', ownAlt: '' },
      { alt: 'Ảnh 1', ownAlt: '' },
    ]);
  });

  it('shows an album that was taken back at the date that it had', async () => {
    const { orgUnitId, editor } = await scene();
    const publishedAt = new Date('2019-03-08T02:00:00Z');
    const album = await makeAlbum({ orgUnitId, publishedAt });
    const id = globalId('Album', album.id);
    const { version } = (await ask(unpublish, { input: { id, expectedVersion: 1 } }, editor)).data
      .unpublishAlbum.album;
    const input = { id, expectedVersion: version };
    const { data } = await ask(publish, { input }, editor);
    expect(new Date(data.publishAlbum.album.publishedAt)).toEqual(publishedAt);
  });

  it('leaves what is published to editors', async () => {
    const { orgUnitId, author, editor } = await scene();
    const album = await makeAlbum({ orgUnitId });
    const input = { id: globalId('Album', album.id), expectedVersion: 1 };
    const change = { ...input, title: 'Khác' };
    expect(codeOf(await ask(update, { input: change }, author))).toBe('FORBIDDEN');
    expect(codeOf(await ask(remove, { input }, author))).toBe('FORBIDDEN');
    expect(codeOf(await ask(update, { input: change }, editor))).toBeUndefined();
    expect(await tagsOf('update-album')).toContain('albums');
    const stale = await ask(remove, { input }, editor);
    expect(codeOf(stale)).toBe('CONFLICT');
    const removed = await ask(remove, { input: { ...input, expectedVersion: 2 } }, editor);
    expect(removed.data.deleteAlbum.deletedId).toBe(input.id);
    expect(await db.mediaFile.count({ where: { id: album.photos[0]?.mediaId ?? '' } })).toBe(1);
  });

  it('refuses strangers, readers of drafts, other units and forged ids', async () => {
    const { orgUnitId, orgUnit, editor } = await scene();
    const [draft, shown] = [
      await makeAlbum({ orgUnitId, status: 'DRAFT' }),
      await makeAlbum({ orgUnitId }),
    ];
    const viewer = { cookie: (await makeStaff('VIEWER', orgUnitId)).cookie };
    const other = (await scene()).editor;
    const title = { orgUnit, title: 'A' };
    expect(codeOf(await ask(create, { input: title }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(create, { input: title }, viewer))).toBe('FORBIDDEN');
    expect(codeOf(await ask(create, { input: title }, other))).toBe('FORBIDDEN');
    const on = (id: string) => ({ input: { id: globalId('Album', id), expectedVersion: 1 } });
    for (const mutation of [publish, unpublish, remove]) {
      expect(codeOf(await ask(mutation, on(draft.id)))).toBe('UNAUTHENTICATED');
      expect(codeOf(await ask(mutation, on(draft.id), viewer))).toBe('FORBIDDEN');
      expect(codeOf(await ask(mutation, on(draft.id), other))).toBe('NOT_FOUND');
      expect(codeOf(await ask(mutation, on(shown.id), other))).toBe('FORBIDDEN');
      const forged = { input: { id: orgUnit, expectedVersion: 1 } };
      expect(codeOf(await ask(mutation, forged, editor))).toBe('NOT_FOUND');
    }
    expect(await db.album.count({ where: { id: { in: [draft.id, shown.id] }, version: 1 } })).toBe(
      2,
    );
  });
});
