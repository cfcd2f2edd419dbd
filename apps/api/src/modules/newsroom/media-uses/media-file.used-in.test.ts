import { expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit, makeStaff, unique } from '#test/factories.ts';
import { partnerReader } from '#test/partner-reader.ts';
import { makeMedia } from '#test/uploads.ts';

useDatabase();

const query = /* GraphQL */ `
  query ($id: ID!) {
    node(id: $id) {
      ... on MediaFile { usedIn { count hiddenCount viewerCanReplace users { kind node title } } }
    }
  }
`;

it('says where a file is used as far as the reader may know, and how many more to its keepers', async () => {
  const root = await makeOrgUnit();
  const unit = await makeOrgUnit({ parentId: root.id });
  const other = await makeOrgUnit({ parentId: root.id });
  const media = await makeMedia(unit.id);
  const shown = await makeArticle({ orgUnitId: other.id, coverId: media.id });
  const draft = { status: 'DRAFT', publishedAt: null } as const;
  const own = await makeArticle({ ...draft, orgUnitId: unit.id });
  // Three ways of using it in one article are one use.
  await db.article.update({ where: { id: own.id }, data: { coverId: media.id } });
  await db.articleMedia.create({ data: { articleId: own.id, mediaId: media.id } });
  await db.articleAttachment.create({ data: { articleId: own.id, mediaId: media.id, title: 'T' } });
  const foreign = await makeArticle({ ...draft, orgUnitId: other.id, title: 'Nháp kín' });
  await db.articleMedia.create({ data: { articleId: foreign.id, mediaId: media.id } });
  const album = await db.album.create({
    data: {
      slug: unique('a'),
      title: 'Album chung',
      status: 'PUBLISHED',
      publishedAt: new Date(),
      orgUnitId: other.id,
      photos: { create: [{ mediaId: media.id }, { mediaId: media.id }] },
    },
  });
  const slug = unique('p');
  await db.page.create({
    data: { slug, title: 'Trang kín', body: {}, media: { create: { mediaId: media.id } } },
  });

  const id = globalId('MediaFile', media.id);
  const seenBy = async (headers: Record<string, string> = {}) => {
    const answer = await ask(query, { id }, headers);
    expect(answer.errors).toBeUndefined();
    return answer.data.node.usedIn;
  };
  const at = async (role: 'VIEWER' | 'AUTHOR' | 'EDITOR', unitId: string) => ({
    cookie: (await makeStaff(role, unitId)).cookie,
  });
  const titles = (uses: { users: { title: string }[] }) => uses.users.map(({ title }) => title);

  const editor = await seenBy(await at('EDITOR', unit.id));
  expect(titles(editor)).toEqual([own.title, shown.title, album.title]);
  expect(editor).toMatchObject({ count: 3, hiddenCount: 2, viewerCanReplace: true });
  expect(editor.users[2]).toEqual({
    kind: 'ALBUM',
    node: globalId('Album', album.id),
    title: 'Album chung',
  });
  const elsewhere = await seenBy(await at('AUTHOR', other.id));
  expect(titles(elsewhere).sort()).toEqual([album.title, shown.title, foreign.title].sort());
  expect(elsewhere).toMatchObject({ hiddenCount: null, viewerCanReplace: false });
  const viewer = await seenBy(await at('VIEWER', unit.id));
  expect(viewer).toMatchObject({ count: 3, hiddenCount: null, viewerCanReplace: false });
  const all = await seenBy(await at('EDITOR', root.id));
  expect(all).toMatchObject({ count: 5, hiddenCount: 0 });
  expect(titles(all)).toContain('Trang kín');
  expect(await seenBy()).toBeNull();
  expect(await seenBy(await partnerReader(root.id, ['articles:read']))).toBeNull();
});
