import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { makeAlbum } from '#test/album-factories.ts';
import { ask, codeOf, globalId, testServer } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit, makeStaff } from '#test/factories.ts';
import { asFile, makeMedia, makePicture, upload, useUploads } from '#test/uploads.ts';

useDatabase();
useUploads();

const update = /* GraphQL */ `
  mutation ($input: UpdateMediaInput!) {
    updateMedia(input: $input) { mediaFile { alt version } }
  }
`;
const remove = 'mutation ($input: DeleteMediaInput!) { deleteMedia(input: $input) { deletedId } }';

async function scene() {
  const { id: orgUnitId } = await makeOrgUnit();
  const { cookie } = await makeStaff('AUTHOR', orgUnitId);
  const media = await makeMedia(orgUnitId);
  const input = { id: globalId('MediaFile', media.id), expectedVersion: 1 };
  return { orgUnitId, headers: { cookie }, media, input };
}

describe('updateMedia', () => {
  it('changes the alternative text once per version', async () => {
    const { headers, input } = await scene();
    const change = { ...input, alt: 'Chị em  trồng hoa' };
    const { data } = await ask(update, { input: change }, headers);
    expect(data.updateMedia.mediaFile).toEqual({ alt: 'Chị em trồng hoa', version: 2 });
    expect(codeOf(await ask(update, { input: change }, headers))).toBe('CONFLICT');
  });

  it('keeps the text that a photo of a published album relies on', async () => {
    const { orgUnitId, headers, input, media } = await scene();
    const album = await makeAlbum({ orgUnitId }, 0);
    await db.mediaFile.update({ where: { id: media.id }, data: { alt: 'Chị em' } });
    const photo = await db.photo.create({ data: { albumId: album.id, mediaId: media.id } });
    const cleared = () => ask(update, { input: { ...input, alt: ' ' } }, headers);
    expect((await cleared()).errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['alt']);
    await db.photo.update({ where: { id: photo.id }, data: { alt: 'Chị em trồng hoa' } });
    expect((await cleared()).data.updateMedia.mediaFile.alt).toBe('');
  });

  it('refuses strangers, readers of drafts, other units, long texts and forged ids', async () => {
    const { orgUnitId, headers, input, media } = await scene();
    const change = { ...input, alt: 'a' };
    expect(codeOf(await ask(update, { input: change }))).toBe('UNAUTHENTICATED');
    const reader = { cookie: (await makeStaff('VIEWER', orgUnitId)).cookie };
    expect(codeOf(await ask(update, { input: change }, reader))).toBe('FORBIDDEN');
    const other = { cookie: (await makeStaff('EDITOR', (await makeOrgUnit()).id)).cookie };
    expect(codeOf(await ask(update, { input: change }, other))).toBe('NOT_FOUND');
    await makeArticle({ orgUnitId, coverId: media.id });
    expect(codeOf(await ask(update, { input: change }, other))).toBe('FORBIDDEN');
    const long = { ...change, alt: 'a'.repeat(501) };
    expect(codeOf(await ask(update, { input: long }, headers))).toBe('BAD_USER_INPUT');
    const forged = { ...change, id: globalId('Album', media.id) };
    expect(codeOf(await ask(update, { input: forged }, headers))).toBe('NOT_FOUND');
    expect((await db.mediaFile.findUniqueOrThrow({ where: { id: media.id } })).version).toBe(1);
  });
});

describe('deleteMedia', () => {
  it('removes a file that nothing uses, with what is stored of it', async () => {
    const { orgUnitId, headers } = await scene();
    const file = asFile(await makePicture(50, 50).png().toBuffer(), 'a.png');
    const { mediaFile } = (await upload(file, orgUnitId, headers)).data.uploadMedia;
    const input = { id: mediaFile.id, expectedVersion: 1 };
    const answer = await ask(remove, { input }, headers);
    expect(answer.data.deleteMedia.deletedId).toBe(mediaFile.id);
    expect((await testServer().request(mediaFile.url, { headers })).status).toBe(404);
  });

  it('is refused while a draft, an album or an attachment uses it', async () => {
    const { orgUnitId, headers, input, media } = await scene();
    const article = await makeArticle({ orgUnitId, coverId: media.id, status: 'DRAFT' });
    const answer = await ask(remove, { input }, headers);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).toContain('1 nơi');
    await db.article.update({ where: { id: article.id }, data: { coverId: null } });
    await db.articleMedia.create({ data: { articleId: article.id, mediaId: media.id } });
    expect(codeOf(await ask(remove, { input }, headers))).toBe('BAD_USER_INPUT');
    expect(await db.mediaFile.count({ where: { id: media.id } })).toBe(1);
  });

  it('refuses strangers, other units and a stale version', async () => {
    const { headers, input } = await scene();
    expect(codeOf(await ask(remove, { input }))).toBe('UNAUTHENTICATED');
    const other = { cookie: (await makeStaff('EDITOR', (await makeOrgUnit()).id)).cookie };
    expect(codeOf(await ask(remove, { input }, other))).toBe('NOT_FOUND');
    const stale = { ...input, expectedVersion: 7 };
    expect(codeOf(await ask(remove, { input: stale }, headers))).toBe('CONFLICT');
  });
});
