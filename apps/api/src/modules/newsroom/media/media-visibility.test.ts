import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId, testServer } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, makeStaff, unique } from '#test/factories.ts';
import { asFile, makeMedia, makePicture, upload, useUploads } from '#test/uploads.ts';

useDatabase();
useUploads();

const node = 'query ($id: ID!) { node(id: $id) { ... on MediaFile { fileName } } }';

async function isPublic(mediaId: string): Promise<boolean> {
  const answer = await ask(node, { id: globalId('MediaFile', mediaId) });
  expect(answer.errors).toBeUndefined();
  return answer.data.node !== null;
}

async function unitAndMedia() {
  const unit = await makeOrgUnit();
  return { orgUnitId: unit.id, media: await makeMedia(unit.id) };
}

describe('what readers know of', () => {
  it('a cover, a picture in the body and an attachment, while the article is public', async () => {
    const { orgUnitId, media } = await unitAndMedia();
    const [inBody, attached] = [await makeMedia(orgUnitId), await makeMedia(orgUnitId)];
    const article = await makeArticle({ orgUnitId, coverId: media.id, status: 'DRAFT' });
    await db.articleMedia.create({ data: { articleId: article.id, mediaId: inBody.id } });
    await db.articleAttachment.create({
      data: { articleId: article.id, mediaId: attached.id, title: 'Tệp' },
    });
    const all = () => Promise.all([media, inBody, attached].map(({ id }) => isPublic(id)));
    const set = (data: object) => db.article.update({ where: { id: article.id }, data });
    expect(await all()).toEqual([false, false, false]);
    await set({ status: 'PUBLISHED' });
    expect(await all()).toEqual([true, true, true]);
    await set({ publishedAt: new Date(Date.now() + 60_000) });
    expect(await all()).toEqual([false, false, false]);
    await set({ publishedAt: new Date(0), deletedAt: new Date() });
    expect(await all()).toEqual([false, false, false]);
    const hidden = await makeCategory({ hidden: true });
    await set({ deletedAt: null, categoryId: hidden.id });
    expect(await all()).toEqual([false, false, false]);
  });

  it('a photo of a published album and a picture of a published page', async () => {
    const { orgUnitId, media } = await unitAndMedia();
    const slug = unique('a');
    const album = await db.album.create({
      data: { slug, title: slug, orgUnitId, photos: { create: { mediaId: media.id } } },
    });
    expect(await isPublic(media.id)).toBe(false);
    const publishing = { status: 'PUBLISHED', publishedAt: new Date() } as const;
    await db.album.update({ where: { id: album.id }, data: publishing });
    expect(await isPublic(media.id)).toBe(true);

    const onPage = await makeMedia(orgUnitId);
    const page = await db.page.create({
      data: { slug, title: slug, body: {}, media: { create: { mediaId: onPage.id } } },
    });
    expect(await isPublic(onPage.id)).toBe(false);
    await db.page.update({ where: { id: page.id }, data: { published: true } });
    expect(await isPublic(onPage.id)).toBe(true);
  });
});

describe('mediaFiles', () => {
  const list = /* GraphQL */ `
    query ($filter: MediaFileFilter) {
      mediaFiles(first: 100, filter: $filter) { totalCount nodes { id viewerCan { update delete } } }
    }
  `;

  it('shows staff the files of their units and public ones, newest first', async () => {
    const { orgUnitId, media } = await unitAndMedia();
    const document = await makeMedia(orgUnitId, { mimeType: 'application/pdf' });
    const other = await unitAndMedia();
    const { cookie } = await makeStaff('AUTHOR', orgUnitId);
    const answer = await ask(list, {}, { cookie });
    const ids = [document, media].map(({ id }) => globalId('MediaFile', id));
    const own = answer.data.mediaFiles.nodes.filter((n: { id: string }) => ids.includes(n.id));
    expect(own.map((n: { id: string }) => n.id)).toEqual(ids);
    expect(own[0].viewerCan).toEqual({ update: true, delete: true });
    expect(JSON.stringify(answer.data)).not.toContain(globalId('MediaFile', other.media.id));
    const filter = { kind: 'DOCUMENT', orgUnit: globalId('OrgUnit', orgUnitId) };
    const documents = await ask(list, { filter }, { cookie });
    expect(documents.data.mediaFiles.totalCount).toBe(1);
    for (const none of ['', 'AAAA', globalId('Album', orgUnitId)]) {
      const { data } = await ask(list, { filter: { orgUnit: none } }, { cookie });
      expect(data.mediaFiles.totalCount).toBe(0);
    }
  });

  it('is not for readers', async () => {
    expect(codeOf(await ask(list))).toBe('UNAUTHENTICATED');
  });
});

describe('/media/<key>', () => {
  it('serves a draft picture to its staff only, a public one to all and to their caches', async () => {
    const { orgUnitId } = await unitAndMedia();
    const { cookie } = await makeStaff('AUTHOR', orgUnitId);
    const file = asFile(await makePicture(400, 300).webp().toBuffer(), 'a.webp');
    const { mediaFile } = (await upload(file, orgUnitId, { cookie })).data.uploadMedia;
    const get = (url: string, headers: Record<string, string> = {}) =>
      testServer().request(url, { headers });
    const thumbnail = mediaFile.renditions[0].url;

    for (const url of [mediaFile.url, thumbnail]) expect((await get(url)).status).toBe(404);
    const other = await makeStaff('EDITOR', (await makeOrgUnit()).id);
    expect((await get(mediaFile.url, { cookie: other.cookie })).status).toBe(404);
    const draft = await get(thumbnail, { cookie });
    expect([draft.status, draft.headers.get('cache-control')]).toEqual([200, 'private, no-store']);

    const { key, id } = await db.mediaFile.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    await makeArticle({ orgUnitId, coverId: id });
    const shown = await get(thumbnail);
    expect(shown.headers.get('content-type')).toBe('image/webp');
    expect(shown.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate');
    const etag = shown.headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      expect((await get(thumbnail, { 'if-none-match': known })).status).toBe(304);
    }
    expect((await get(thumbnail, { 'if-none-match': '"other"' })).status).toBe(200);
    const unknown = `http://api.test/media/${key.replace('.webp', '-999.webp')}`;
    expect((await get(unknown)).status).toBe(404);
  });

  it('is gone at once when what showed it is withdrawn, for those too who had it', async () => {
    const { orgUnitId } = await unitAndMedia();
    const { cookie } = await makeStaff('AUTHOR', orgUnitId);
    const file = asFile(await makePicture(400, 300).webp().toBuffer(), 'a.webp');
    const { mediaFile } = (await upload(file, orgUnitId, { cookie })).data.uploadMedia;
    const { id: coverId } = await db.mediaFile.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    const { id } = await makeArticle({ orgUnitId, coverId });
    const urls = [mediaFile.url, mediaFile.renditions[0].url];
    const get = (url: string, headers: Record<string, string> = {}) =>
      testServer().request(url, { headers });
    const tags = await Promise.all(urls.map(async (url) => (await get(url)).headers.get('etag')));
    await db.article.update({ where: { id }, data: { status: 'UNPUBLISHED' } });
    for (const [at, url] of urls.entries()) {
      const asked: Record<string, string>[] = [
        {},
        { 'if-none-match': tags[at] ?? '' },
        { range: 'bytes=0-9' },
      ];
      for (const headers of asked) {
        const answer = await get(url, headers);
        expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
      }
    }
    const { data } = await ask(node, { id: mediaFile.id ?? globalId('MediaFile', coverId) });
    expect(data.node).toBeNull();
  });

  it.each(['..%2f..%2fmaster-secret', 'a.jpg', `${'0'.repeat(32)}.jpg`, '%00'])(
    'has nothing under %s',
    async (key) => {
      expect((await testServer().request(`http://api.test/media/${key}`)).status).toBe(404);
    },
  );
});
