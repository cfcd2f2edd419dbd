import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { makeAlbum } from '#test/album-factories.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit, makeStaff, unique } from '#test/factories.ts';
import { renderMarked } from './render-marked.command.ts';

useDatabase();

const migration = new URL(
  '../../../../../../prisma/migrations/20261129165500_bodies_to_render/migration.sql',
  import.meta.url,
);

/** What the migration does to a database that has the table already. */
async function upgrade(): Promise<void> {
  const sql = await readFile(migration, 'utf8');
  await db.$executeRawUnsafe(sql.slice(sql.indexOf('INSERT')).split('-- A picture')[0] ?? '');
  await db.$executeRawUnsafe(sql.slice(sql.indexOf('UPDATE')));
}

const read = 'query ($slug: String!) { article(slug: $slug) { bodyHtml version updatedAt } }';

it('shows in an old article the album that was hidden when it was saved, as soon as it is published', async () => {
  const { id: orgUnitId } = await makeOrgUnit();
  const album = await makeAlbum({ orgUnitId, status: 'DRAFT', publishedAt: null }, 2);
  const embed = { type: 'albumEmbed', attrs: { albumId: album.id } };
  const words = { type: 'paragraph', content: [{ type: 'text', text: 'Trước' }] };
  // As it was stored before: nothing stood where the album is.
  const stored = { body: { type: 'doc', content: [words, embed] }, bodyHtml: '<p>Trước</p>' };
  const old = await makeArticle({ ...stored, orgUnitId });
  const other = await makeArticle({ orgUnitId, bodyHtml: '<p>Không có album</p>' });
  const page = await db.page.create({
    data: { ...stored, slug: unique(), title: 'Trang', published: true },
  });
  await upgrade();
  await renderMarked();
  expect(await db.bodyToRender.count()).toBe(0);

  const headers = { cookie: (await makeStaff('EDITOR', orgUnitId)).cookie };
  const article = async () => (await ask(read, { slug: old.slug })).data.article;
  const shownPage = async () =>
    (await ask('query ($slug: String!) { page(slug: $slug) { bodyHtml } }', { slug: page.slug }))
      .data.page.bodyHtml;
  const before = await article();
  expect(before.bodyHtml).toBe('<p>Trước</p>');
  expect(await shownPage()).toBe('<p>Trước</p>');
  const step = async (verb: 'publish' | 'unpublish', expectedVersion: number) => {
    const type = verb === 'publish' ? 'PublishAlbumInput' : 'UnpublishAlbumInput';
    const document = `mutation ($input: ${type}!) { ${verb}Album(input: $input) { album { version } } }`;
    const input = { id: globalId('Album', album.id), expectedVersion };
    expect((await ask(document, { input }, headers)).errors).toBeUndefined();
  };
  await step('publish', 1);
  expect((await article()).bodyHtml).toContain(`/thu-vien-anh/${album.slug}`);
  expect(await shownPage()).toContain(`/thu-vien-anh/${album.slug}`);
  await step('unpublish', 2);
  // Nobody has saved the article: neither its version nor its time moved.
  expect(await article()).toEqual(before);
  const { bodyHtml } = await db.article.findUniqueOrThrow({ where: { id: other.id } });
  expect(bodyHtml).toBe('<p>Không có album</p>');
});

it('counts a picture alone for content in what awaited it', async () => {
  const image = { type: 'image', attrs: { mediaId: unique(), src: '/m' } };
  const body = { type: 'doc', content: [image] };
  const draft = { status: 'DRAFT', publishedAt: null, awaitingContent: true } as const;
  const [filled, empty] = [await makeArticle({ ...draft, body }), await makeArticle(draft)];
  await upgrade();
  const awaits = async (id: string) =>
    (await db.article.findUniqueOrThrow({ where: { id } })).awaitingContent;
  expect([await awaits(filled.id), await awaits(empty.id)]).toEqual([false, true]);
  await renderMarked();
});
