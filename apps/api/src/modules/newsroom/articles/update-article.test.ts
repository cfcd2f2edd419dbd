import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit, makeStaff, unique } from '#test/factories.ts';

useDatabase();

const update = /* GraphQL */ `
  mutation ($input: UpdateArticleInput!) {
    updateArticle(input: $input) {
      article { id slug title summary version bodyText source tags { name } orgUnit { id } awaitingContent }
    }
  }
`;

const text = (value: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: value }] }],
});

type Staff = Awaited<ReturnType<typeof makeStaff>>;
type Unit = Awaited<ReturnType<typeof makeOrgUnit>>;
let unit: Unit;
let other: Unit;
let editor: Staff;
let author: Staff;

const as = (staff: Staff): Record<string, string> => ({ cookie: staff.cookie });

async function makeDraft(data = {}) {
  const draft = { status: 'DRAFT', publishedAt: null, orgUnitId: unit.id } as const;
  const row = await makeArticle({ ...draft, authorId: author.user.id, ...data });
  return { ...row, gid: globalId('Article', row.id) };
}

const save = (
  id: string,
  expectedVersion: number,
  change: object,
  headers: Record<string, string>,
) => ask(update, { input: { id, expectedVersion, ...change } }, headers);

beforeAll(async () => {
  unit = await makeOrgUnit();
  other = await makeOrgUnit();
  editor = await makeStaff('EDITOR', unit.id);
  author = await makeStaff('AUTHOR', unit.id);
});

describe('updateArticle', () => {
  it('changes what is given, leaves the rest, and keeps a version', async () => {
    const { id, gid } = await makeDraft({ source: 'Báo Quảng Nam', summary: 'Tóm tắt' });
    const first = await save(
      gid,
      1,
      { title: 'Tên mới', body: text('Thân'), tags: ['OCOP'] },
      as(author),
    );
    expect(first.errors).toBeUndefined();
    expect(first.data.updateArticle.article).toMatchObject({
      title: 'Tên mới',
      slug: 'ten-moi',
      summary: 'Tóm tắt',
      source: 'Báo Quảng Nam',
      bodyText: 'Thân',
      tags: [{ name: 'OCOP' }],
      version: 2,
    });
    await save(gid, 2, { summary: 'Khác' }, as(author));
    const versions = await db.articleVersion.findMany({
      where: { articleId: id },
      orderBy: { number: 'asc' },
    });
    expect(versions.map((v) => v.number)).toEqual([2, 3]);
    expect(versions[1]?.content).toMatchObject({
      summary: 'Khác',
      tags: ['OCOP'],
      title: 'Tên mới',
    });
  });

  it('lets exactly one of two saves of one version win', async () => {
    const { id, gid } = await makeDraft();
    for (let version = 1; version <= 5; version += 1) {
      const answers = await Promise.all(
        ['một', 'hai', 'ba'].map((word) =>
          save(gid, version, { title: `Bản ${version} ${word}`, body: text(word) }, as(author)),
        ),
      );
      const codes = answers.map(codeOf);
      expect(codes.filter((code) => code === undefined)).toHaveLength(1);
      expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(2);
      const winner = answers.find((answer) => !answer.errors)?.data.updateArticle.article;
      const stored = await db.article.findUniqueOrThrow({ where: { id } });
      expect(stored).toMatchObject({
        version: version + 1,
        title: winner.title,
        bodyText: winner.bodyText,
      });
    }
    expect(await db.articleVersion.count({ where: { articleId: id } })).toBe(5);
  });

  it('refuses everybody else and changes nothing', async () => {
    const draft = await makeDraft();
    const shown = globalId(
      'Article',
      (await makeArticle({ orgUnitId: unit.id, authorId: author.user.id })).id,
    );
    const change = { title: 'Đổi' };
    const stranger = await makeStaff('EDITOR', other.id);
    const colleague = await makeStaff('AUTHOR', unit.id);
    const viewer = await makeStaff('VIEWER', unit.id);
    expect(codeOf(await save(draft.gid, 1, change, {}))).toBe('UNAUTHENTICATED');
    expect(codeOf(await save(draft.gid, 1, change, as(stranger)))).toBe('NOT_FOUND');
    expect(codeOf(await save(draft.gid, 1, change, as(colleague)))).toBe('FORBIDDEN');
    expect(codeOf(await save(draft.gid, 1, change, as(viewer)))).toBe('FORBIDDEN');
    expect(codeOf(await save(shown, 1, change, as(author)))).toBe('FORBIDDEN');
    expect(codeOf(await save(shown, 1, change, as(stranger)))).toBe('FORBIDDEN');
    expect(codeOf(await save('AAAA', 1, change, as(editor)))).toBe('NOT_FOUND');
    expect(codeOf(await save(draft.gid, 7, change, as(author)))).toBe('CONFLICT');
    expect(codeOf(await save(draft.gid, 0, change, as(author)))).toBe('BAD_USER_INPUT');
    const bin = await makeDraft({ deletedAt: new Date() });
    expect(codeOf(await save(bin.gid, 1, change, as(author)))).toBe('NOT_FOUND');
    expect(codeOf(await save(bin.gid, 1, change, as(editor)))).toBe('FORBIDDEN');
    expect(await db.article.count({ where: { title: 'Đổi' } })).toBe(0);
  });

  it('keeps the old address of a published article, and gives it to nobody else', async () => {
    const row = await makeArticle({ orgUnitId: unit.id, slug: 'dia-chi-cu' });
    const gid = globalId('Article', row.id);
    const moved = await save(gid, 1, { slug: 'dia-chi-moi' }, as(editor));
    expect(moved.data.updateArticle.article.slug).toBe('dia-chi-moi');
    const found = await ask('{ article(slug: "dia-chi-cu") { slug } }');
    expect(found.data.article).toEqual({ slug: 'dia-chi-moi' });
    const draft = await makeDraft();
    const taken = await save(draft.gid, 1, { slug: 'dia-chi-cu' }, as(author));
    expect(codeOf(taken)).toBe('BAD_USER_INPUT');
    const back = await save(gid, 2, { slug: 'dia-chi-cu' }, as(editor));
    expect(back.data.updateArticle.article.slug).toBe('dia-chi-cu');
    const still = await ask('{ article(slug: "dia-chi-moi") { slug } }');
    expect(still.data.article).toEqual({ slug: 'dia-chi-cu' });
  });

  it('moves an article only with rights at both ends', async () => {
    const draft = await makeDraft();
    const orgUnit = globalId('OrgUnit', other.id);
    expect(codeOf(await save(draft.gid, 1, { orgUnit }, as(editor)))).toBe('FORBIDDEN');
    const { userId } = { userId: editor.user.id };
    const grant = await db.roleGrant.create({
      data: { userId, orgUnitId: other.id, role: 'AUTHOR' },
    });
    expect(codeOf(await save(draft.gid, 1, { orgUnit }, as(editor)))).toBe('FORBIDDEN');
    await db.roleGrant.update({ where: { id: grant.id }, data: { role: 'EDITOR' } });
    const moved = await save(draft.gid, 1, { orgUnit }, as(editor));
    expect(moved.data.updateArticle.article.orgUnit.id).toBe(orgUnit);
    await db.roleGrant.delete({ where: { id: grant.id } });
  });

  it('announces only what readers see', async () => {
    const draft = await makeDraft();
    await save(draft.gid, 1, { title: unique('t') }, as(author));
    const tagsOf = async (id: string) =>
      (await db.outboxEvent.findFirstOrThrow({ where: { subjectId: id }, orderBy: { id: 'desc' } }))
        .tags;
    expect(await tagsOf(draft.id)).toEqual([]);
    const shown = await makeArticle({ orgUnitId: unit.id });
    await save(globalId('Article', shown.id), 1, { title: unique('t') }, as(editor));
    expect(await tagsOf(shown.id)).toEqual(['articles', `article:${shown.id}`]);
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: shown.id } });
    expect(entry).toMatchObject({ action: 'update-article', actorId: editor.user.id });
  });

  it('fills an article that awaited its content', async () => {
    const draft = await makeDraft({ awaitingContent: true, authorId: null });
    const titled = await save(draft.gid, 1, { summary: 'S' }, as(editor));
    expect(titled.data.updateArticle.article.awaitingContent).toBe(true);
    const filled = await save(draft.gid, 2, { body: text('Nội dung') }, as(editor));
    expect(filled.data.updateArticle.article.awaitingContent).toBe(false);
    const { id } = await db.album.create({
      data: { slug: unique(), title: 'Album', orgUnitId: unit.id, publishedAt: null },
    });
    const other = await makeDraft({ awaitingContent: true, authorId: null });
    const album = { type: 'albumEmbed', attrs: { albumId: globalId('Album', id) } };
    const body = { type: 'doc', content: [album] };
    const shown = await save(other.gid, 1, { body }, as(editor));
    expect(shown.data.updateArticle.article.awaitingContent).toBe(false);
  });

  it('empties what is set empty, and takes the picture away', async () => {
    const media = await db.mediaFile.create({
      data: {
        key: unique(),
        fileName: 'a',
        mimeType: 'image/webp',
        byteSize: 1,
        sha256: 'x',
        orgUnitId: other.id,
      },
    });
    const draft = await makeDraft({ coverId: media.id, source: 'S' });
    // Another unit's picture that the article already has does not stand in the way.
    const kept = await save(draft.gid, 1, { source: '' }, as(author));
    expect(kept.data.updateArticle.article.source).toBe('');
    await save(draft.gid, 2, { coverImage: null }, as(author));
    const row = await db.article.findUniqueOrThrow({ where: { id: draft.id } });
    expect(row).toMatchObject({ coverId: null, version: 3 });
  });
});

describe('restoreArticleVersion', () => {
  const restore = /* GraphQL */ `
    mutation ($input: RestoreArticleVersionInput!) {
      restoreArticleVersion(input: $input) {
        article { title bodyText version versions { nodes { id number title } } }
      }
    }
  `;
  const versionsOf =
    '{ article(id: "%") { versions(first: 10) { nodes { id number title body } } } }';

  it('saves an earlier state as the newest, without files that are gone', async () => {
    const draft = await makeDraft();
    const media = await db.mediaFile.create({
      data: {
        key: unique(),
        fileName: 'a',
        mimeType: 'image/webp',
        byteSize: 1,
        sha256: 'x',
        orgUnitId: unit.id,
      },
    });
    const image = { mediaId: globalId('MediaFile', media.id), src: '/x', alt: 'Ảnh' };
    const body = { type: 'doc', content: [...text('Cũ').content, { type: 'image', attrs: image }] };
    await save(draft.gid, 1, { title: 'Cũ', body }, as(author));
    await save(draft.gid, 2, { title: 'Mới', body: text('Mới') }, as(author));
    await db.mediaFile.delete({ where: { id: media.id } });
    const { nodes } = (await ask(versionsOf.replace('%', draft.gid), {}, as(author))).data.article
      .versions;
    expect(nodes.map((v: { title: string }) => v.title)).toEqual(['Mới', 'Cũ']);
    expect(nodes[0].body).toEqual(text('Mới'));
    const input = { id: draft.gid, version: nodes[1].id, expectedVersion: 3 };
    const answer = await ask(restore, { input }, as(author));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.restoreArticleVersion.article).toMatchObject({
      title: 'Cũ',
      bodyText: 'Cũ',
      version: 4,
    });
    expect(codeOf(await ask(restore, { input }, as(author)))).toBe('CONFLICT');
  });

  it('refuses strangers, and a version of another article', async () => {
    const [one, two] = [await makeDraft(), await makeDraft()];
    await save(one.gid, 1, { title: 'Một' }, as(author));
    const version = await db.articleVersion.findFirstOrThrow({ where: { articleId: one.id } });
    const id = globalId('ArticleVersion', version.id);
    const input = { id: one.gid, version: id, expectedVersion: 2 };
    expect(codeOf(await ask(restore, { input }))).toBe('UNAUTHENTICATED');
    const stranger = await makeStaff('EDITOR', other.id);
    expect(codeOf(await ask(restore, { input }, as(stranger)))).toBe('NOT_FOUND');
    const viewer = await makeStaff('VIEWER', unit.id);
    expect(codeOf(await ask(restore, { input }, as(viewer)))).toBe('FORBIDDEN');
    const mixed = { id: two.gid, version: id, expectedVersion: 1 };
    expect(codeOf(await ask(restore, { input: mixed }, as(editor)))).toBe('NOT_FOUND');
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await ask(node, { id }, as(stranger))).data.node).toBeNull();
    expect((await ask(node, { id }, as(viewer))).data.node).toEqual({ id });
  });
});
