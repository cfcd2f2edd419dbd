import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId, testServer } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit, makeStaff, unique } from '#test/factories.ts';
import { asFile, makePicture, replace, upload, useUploads } from '#test/uploads.ts';

useDatabase();
const directory = useUploads();

const picture = async (width: number, height: number) =>
  asFile(await makePicture(width, height).webp().toBuffer(), `Ảnh ${width}.webp`);
const pdf = () => asFile('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'Kế hoạch.pdf');

async function scene(file?: File) {
  const { id: orgUnitId } = await makeOrgUnit();
  const headers = { cookie: (await makeStaff('EDITOR', orgUnitId)).cookie };
  const uploaded = await upload(file ?? (await picture(800, 600)), orgUnitId, headers, 'Chị em');
  const before = uploaded.data.uploadMedia.mediaFile;
  const { id } = await db.mediaFile.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  return { orgUnitId, headers, before, id, target: { id: before.id, expectedVersion: 1 } };
}

const bodyWith = (mediaId: string) => ({
  type: 'doc',
  content: [{ type: 'image', attrs: { mediaId, src: '/media/x.jpg', alt: 'Chị em' } }],
});

async function storedFiles(): Promise<number> {
  const entries = await readdir(directory(), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

const status = async (url: string, headers: Record<string, string> = {}) =>
  (await testServer().request(url, { headers })).status;

describe('replaceMedia', () => {
  it('gives a picture another content and address, which articles, pages and albums follow', async () => {
    const { orgUnitId, headers, before, id, target } = await scene();
    const article = await makeArticle({ orgUnitId });
    const save =
      'mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { version } } }';
    const saving = {
      id: globalId('Article', article.id),
      expectedVersion: 1,
      body: bodyWith(before.id),
    };
    expect((await ask(save, { input: saving }, headers)).errors).toBeUndefined();
    const album = await db.album.create({
      data: { slug: unique(), title: 'Album', orgUnitId, photos: { create: { mediaId: id } } },
    });
    const root = { cookie: (await makeStaff('EDITOR', (await makeOrgUnit()).id)).cookie };
    const create =
      'mutation ($input: CreatePageInput!) { createPage(input: $input) { page { slug } } }';
    const page = { title: unique('Trang'), body: bodyWith(before.id), published: true };
    const { slug } = (await ask(create, { input: page }, root)).data.createPage.page;
    const files = await storedFiles();
    const kept = await db.article.findUniqueOrThrow({ where: { id: article.id } });

    const { data, errors } = await replace(await picture(500, 400), target, headers);
    expect(errors).toBeUndefined();
    const after = data.replaceMedia.mediaFile;
    expect(after).toMatchObject({
      id: before.id,
      version: 2,
      alt: 'Chị em',
      width: 500,
      height: 400,
    });
    expect(after.fileName).toBe('Ảnh 500.webp');
    expect(after.url).not.toBe(before.url);
    expect(after.renditions).toHaveLength(2);
    const read = `query ($id: ID!, $slug: String!, $album: ID!) {
      article: node(id: $id) { ... on Article { bodyHtml version } }
      page(slug: $slug) { bodyHtml }
      node(id: $album) { ... on Album { photos { image { url } } } }
    }`;
    const ids = { id: saving.id, slug, album: globalId('Album', album.id) };
    const answer = await ask(read, ids, headers);
    expect(answer.errors).toBeUndefined();
    const seen = answer.data;
    for (const html of [seen.article.bodyHtml, seen.page.bodyHtml]) {
      expect(html).toContain(`src="${after.url}"`);
      expect(html).toContain(`${after.renditions[1].url} 500w`);
      expect(html).not.toContain(before.url.replace(/\.webp$/, ''));
    }
    expect(seen.article.version).toBe(2);
    const { updatedAt } = await db.article.findUniqueOrThrow({ where: { id: article.id } });
    expect(updatedAt).toEqual(kept.updatedAt);
    expect(seen.node.photos[0].image.url).toBe(after.url);

    for (const url of [after.url, ...after.renditions.map((r: { url: string }) => r.url)]) {
      expect(await status(url)).toBe(200);
    }
    for (const url of [before.url, ...before.renditions.map((r: { url: string }) => r.url)]) {
      expect(await status(url, headers)).toBe(404);
    }
    expect(await storedFiles()).toBe(files - before.renditions.length + after.renditions.length);
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'replace-media' } });
    expect(entry).toMatchObject({ subjectId: id, detail: { fileName: 'Ảnh 500.webp' } });
    const event = await db.outboxEvent.findFirstOrThrow({ where: { type: 'replace-media' } });
    expect(event.tags).toEqual([`media:${id}`]);
  });

  it('keeps a save and a replacement at once from leaving the old address behind', async () => {
    const { orgUnitId, headers, before, id, target } = await scene();
    const create =
      'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }';
    const category = globalId('Category', (await makeArticle({ orgUnitId })).categoryId);
    const input = () => ({
      title: unique('Bài'),
      category,
      orgUnit: globalId('OrgUnit', orgUnitId),
      body: bodyWith(before.id),
    });
    const saves = Array.from({ length: 6 }, () => ask(create, { input: input() }, headers));
    const [replaced, ...saved] = await Promise.all([
      replace(await picture(300, 200), target, headers),
      ...saves,
    ]);
    for (const answer of saved) expect(answer.errors).toBeUndefined();
    expect([undefined, 'CONFLICT']).toContain(codeOf(replaced));
    const { key } = await db.mediaFile.findUniqueOrThrow({ where: { id } });
    const articles = await db.article.findMany({ where: { media: { some: { mediaId: id } } } });
    expect(articles).toHaveLength(6);
    for (const { bodyHtml } of articles) expect(bodyHtml).toContain(`/media/${key}`);
  });

  it('refuses strangers, other units, low roles, forged ids, stale versions and what is no upload', async () => {
    const { orgUnitId, headers, before, target } = await scene();
    const next = await picture(50, 50);
    const files = await storedFiles();
    expect(codeOf(await replace(next, target))).toBe('UNAUTHENTICATED');
    const as = async (role: 'VIEWER' | 'EDITOR', unit: string) => ({
      cookie: (await makeStaff(role, unit)).cookie,
    });
    expect(codeOf(await replace(next, target, await as('VIEWER', orgUnitId)))).toBe('FORBIDDEN');
    const other = await as('EDITOR', (await makeOrgUnit()).id);
    expect(codeOf(await replace(next, target, other))).toBe('NOT_FOUND');
    const forged = { ...target, id: globalId('Album', unique()) };
    expect(codeOf(await replace(next, forged, headers))).toBe('NOT_FOUND');
    const stale = { ...target, expectedVersion: 7 };
    expect(codeOf(await replace(next, stale, headers))).toBe('CONFLICT');
    for (const bad of ['', '<svg/>', 'RIFF broken', 'a'.repeat(15 * 1024 * 1024 + 1)]) {
      const answer = await replace(asFile(bad, 'a.png'), target, headers);
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    }
    const swapped = await replace(pdf(), target, headers);
    expect(swapped.errors?.[0]?.extensions.issues).toEqual([
      { path: ['file'], message: 'Ảnh chỉ thay được bằng ảnh khác.' },
    ]);
    expect(await status(before.url, headers)).toBe(200);
    expect(await storedFiles()).toBe(files);
  });

  it('takes a document for a document only', async () => {
    const { headers, target } = await scene(pdf());
    const answer = await replace(await picture(50, 50), target, headers);
    expect(answer.errors?.[0]?.extensions.issues?.[0]?.message).toBe(
      'Tài liệu chỉ thay được bằng tài liệu khác.',
    );
    const { data } = await replace(pdf(), target, headers);
    expect(data.replaceMedia.mediaFile).toMatchObject({ version: 2, kind: 'DOCUMENT' });
  });

  it('leaves what readers see to those who may publish', async () => {
    const { orgUnitId, headers, id, target } = await scene();
    const author = { cookie: (await makeStaff('AUTHOR', orgUnitId)).cookie };
    const article = await makeArticle({ orgUnitId, coverId: id });
    const uses =
      'query ($id: ID!) { node(id: $id) { ... on MediaFile { usedIn { viewerCanReplace } } } }';
    const can = async (who: Record<string, string>) =>
      (await ask(uses, { id: target.id }, who)).data.node.usedIn.viewerCanReplace;
    expect([await can(author), await can(headers)]).toEqual([false, true]);
    expect(codeOf(await replace(await picture(50, 50), target, author))).toBe('FORBIDDEN');
    // One that will appear by itself was looked at before: nothing else takes its place unseen.
    const where = { id: article.id };
    await db.article.update({ where, data: { publishedAt: new Date('2099-01-05') } });
    expect(await can(author)).toBe(false);
    expect(codeOf(await replace(await picture(50, 50), target, author))).toBe('FORBIDDEN');
    // An editor publishes what she has seen.
    await db.article.update({ where, data: { status: 'IN_REVIEW', publishedAt: null } });
    expect(await can(author)).toBe(false);
    expect(codeOf(await replace(await picture(50, 50), target, author))).toBe('FORBIDDEN');
    await db.article.update({ where, data: { status: 'DRAFT' } });
    expect(await can(author)).toBe(true);
    expect(codeOf(await replace(await picture(50, 50), target, author))).toBeUndefined();
  });

  it('asks for the right at the unit that keeps the file, whoever shows it', async () => {
    const { orgUnitId, id, target } = await scene();
    const branch = await makeOrgUnit({ parentId: orgUnitId });
    const publisher = { cookie: (await makeStaff('EDITOR', branch.id)).cookie };
    await makeArticle({ orgUnitId: branch.id, coverId: id });
    expect(codeOf(await replace(await picture(50, 50), target, publisher))).toBe('FORBIDDEN');
    expect(await db.mediaFile.count({ where: { id, version: 1 } })).toBe(1);
  });
});
