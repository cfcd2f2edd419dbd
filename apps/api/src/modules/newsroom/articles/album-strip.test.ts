import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { makeAlbum } from '#test/album-factories.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeCategory, makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

const migration = new URL(
  '../../../../../../prisma/migrations/20261129113900_albums_in_bodies/migration.sql',
  import.meta.url,
);

const create = `mutation ($input: CreateArticleInput!) {
  createArticle(input: $input) { article { id bodyHtml } } }`;
const publish = `mutation ($input: PublishArticleInput!) {
  publishArticle(input: $input) { article { id } } }`;
const show = `mutation ($input: PublishAlbumInput!) {
  publishAlbum(input: $input) { album { version } } }`;
const hide = `mutation ($input: UnpublishAlbumInput!) {
  unpublishAlbum(input: $input) { album { version } } }`;
const reader = 'query ($id: ID!) { article(id: $id) { bodyHtml } articles { nodes { bodyHtml } } }';

let headers: Record<string, string>;
let orgUnitId: string;
let category: string;
beforeAll(async () => {
  orgUnitId = (await makeOrgUnit()).id;
  headers = { cookie: (await makeStaff('EDITOR', orgUnitId)).cookie };
  category = globalId('Category', (await makeCategory()).id);
});

/** A published article with this album in it; what readers get of it. */
async function articleWith(album: { id: string }) {
  const embed = { type: 'albumEmbed', attrs: { albumId: globalId('Album', album.id) } };
  const words = { type: 'paragraph', content: [{ type: 'text', text: 'Trước' }] };
  const body = { type: 'doc', content: [words, embed] };
  const made = await ask(create, { input: { title: 'Có album', category, body } }, headers);
  const { id } = made.data.createArticle.article;
  await ask(publish, { input: { id } }, headers);
  return async () => {
    const { data } = await ask(reader, { id });
    const html: string = data.article.bodyHtml;
    // A list gives the same.
    expect(data.articles.nodes.some((node: { bodyHtml: string }) => node.bodyHtml === html)).toBe(
      true,
    );
    return html;
  };
}

it('shows an album by its first pictures, and follows it without the article being saved', async () => {
  const album = await makeAlbum({ orgUnitId, status: 'DRAFT', publishedAt: null }, 8);
  await db.photo.create({ data: { albumId: album.id, caption: 'Chờ ảnh', position: -1 } });
  const id = globalId('Album', album.id);
  const html = await articleWith(album);
  expect(await html()).toBe('<p>Trước</p>');

  const shown = await ask(show, { input: { id, expectedVersion: album.version } }, headers);
  const strip = await html();
  expect(strip).toContain(`<a href="/thu-vien-anh/${album.slug}">`);
  expect(strip.match(/<img src="http:\/\/api\.test\/media\//g)).toHaveLength(6);
  expect(strip).toContain('>8 ảnh<');

  const [first] = album.photos;
  await db.album.update({ where: { id: album.id }, data: { title: 'Tên <mới>' } });
  await db.photo.delete({ where: { id: first?.id ?? '' } });
  expect(await html()).toContain('Tên &lt;mới&gt;');
  expect(await html()).toContain('>7 ảnh<');

  const { version } = shown.data.publishAlbum.album;
  await ask(hide, { input: { id, expectedVersion: version } }, headers);
  expect(await html()).toBe('<p>Trước</p>');
});

it('leaves no trace of a hidden or deleted album, whoever looks', async () => {
  const hidden = await makeAlbum({ orgUnitId, status: 'DRAFT', title: 'Chưa đăng' });
  const embed = (id: string) => ({ type: 'albumEmbed', attrs: { albumId: globalId('Album', id) } });
  const gone = '00000000-0000-7000-8000-000000000000';
  const body = { type: 'doc', content: [embed(hidden.id), embed(gone)] };
  const made = await ask(create, { input: { title: 'Có album', category, body } }, headers);
  expect(made.data.createArticle.article.bodyHtml).toBe('');
  const foreign = { type: 'albumEmbed', attrs: { albumId: globalId('Article', hidden.id) } };
  const input = { title: 'Sai mã', category, body: { type: 'doc', content: [foreign] } };
  const refused = await ask(create, { input }, headers);
  expect(refused.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

it('shows the albums of bodies that were stored as links', async () => {
  const album = await makeAlbum({ orgUnitId });
  const html = await articleWith(album);
  const now = await html();
  const link = `<p class="album-embed"><a href="/thu-vien-anh/${album.slug}">Tên cũ</a></p>`;
  await db.article.updateMany({
    where: { bodyHtml: { contains: album.id } },
    data: { bodyHtml: `<p>Trước</p>${link}` },
  });
  expect(await html()).toContain('Tên cũ');
  await db.$executeRawUnsafe(await readFile(migration, 'utf8'));
  expect(await html()).toBe(now);
});
