import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeCategory, makeOrgUnit } from '#test/factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const body = { type: 'doc', content: [{ type: 'paragraph' }] };
let headers: Record<string, string> = {};
let orgUnit = '';
let category = '';
beforeAll(async () => {
  const unit = await makeOrgUnit({ kind: 'CENTRAL' });
  orgUnit = globalId('OrgUnit', unit.id);
  category = globalId('Category', (await makeCategory()).id);
  ({ headers } = await signedIn('ADMINISTRATOR', unit.id));
});

async function atOnce(times: number, field: string, type: string, input: () => object) {
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`;
  const answers = await Promise.all(
    Array.from({ length: times }, () => ask(query, { input: input() }, headers)),
  );
  return answers.map((answer) => codeOf(answer) ?? 'made');
}

const all = (times: number) => Array.from({ length: times }, () => 'made');

describe('fifty who write the same title at the same moment', () => {
  it('make fifty articles, each with an address and the tags of its own', async () => {
    const titles = ['Hội nghị sơ kết', 'Hội nghị sơ kết 2'];
    let nth = 0;
    const made = await atOnce(50, 'createArticle', 'CreateArticleInput', () => {
      nth += 1;
      const tags = nth % 2 ? ['Sơ kết', 'Hội nghị'] : ['Hội nghị', 'Sơ kết'];
      return { title: titles[nth % 2], category, orgUnit, body, tags };
    });
    expect(made).toEqual(all(50));
    const slugs = (await db.article.findMany({ select: { slug: true } })).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(50);
    expect(slugs.filter((slug) => !/^hoi-nghi-so-ket(-\d+)*$/.test(slug))).toEqual([]);
    expect(await db.tag.count()).toBe(2);
    expect(await db.articleTag.count()).toBe(100);
  }, 60_000);

  it('make fifty albums', async () => {
    const input = () => ({ title: 'Ngày hội 8/3', orgUnit });
    expect(await atOnce(50, 'createAlbum', 'CreateAlbumInput', input)).toEqual(all(50));
    const rows = await db.album.findMany({ select: { slug: true } });
    const numbered = Array.from({ length: 49 }, (_, n) => `ngay-hoi-8-3-${n + 2}`);
    expect(rows.map(({ slug }) => slug).sort()).toEqual(['ngay-hoi-8-3', ...numbered].sort());
  }, 60_000);

  it('make fifty pages', async () => {
    const input = () => ({ title: 'Giới thiệu', body });
    expect(await atOnce(50, 'createPage', 'CreatePageInput', input)).toEqual(all(50));
    expect(new Set((await db.page.findMany()).map(({ slug }) => slug)).size).toBe(50);
  }, 60_000);

  it('go on where the numbers of others have ended, on an article that is renamed too', async () => {
    const title = 'Hội nghị sơ kết';
    const { id, version } = await db.article.findFirstOrThrow({ where: { title } });
    const change = { id: globalId('Article', id), expectedVersion: version, title: 'Giao ban' };
    const made = await Promise.all([
      atOnce(1, 'updateArticle', 'UpdateArticleInput', () => change),
      atOnce(20, 'createArticle', 'CreateArticleInput', () => {
        return { title: 'Giao ban', category, orgUnit, body };
      }),
    ]);
    expect(made.flat()).toEqual(all(21));
  }, 60_000);
});

describe('names that only one may have', () => {
  const one = { name: 'Chuyên mục mới', description: '' };
  it.each([
    ['a category', 'createCategory', 'CreateCategoryInput', () => one],
    [
      'a page with a given address',
      'createPage',
      'CreatePageInput',
      () => ({ title: 'A', slug: 'mot-trang', body }),
    ],
    [
      'an album with a given address',
      'createAlbum',
      'CreateAlbumInput',
      () => ({ title: 'A', slug: 'mot-album', orgUnit }),
    ],
    [
      'an article with a given address',
      'createArticle',
      'CreateArticleInput',
      () => ({ title: 'A', slug: 'mot-bai', category, orgUnit, body }),
    ],
    [
      'a unit',
      'createOrgUnit',
      'CreateOrgUnitInput',
      () => ({ name: 'Tỉnh Mới', kind: 'PROVINCE', parentId: orgUnit }),
    ],
  ])(
    '%s: one is made, the others hear at which field',
    async (_, field, type, input) => {
      const made = await atOnce(10, field, type, input);
      expect(made.filter((code) => code === 'made')).toHaveLength(1);
      expect(made.filter((code) => code === 'BAD_USER_INPUT')).toHaveLength(9);
    },
    30_000,
  );
});
