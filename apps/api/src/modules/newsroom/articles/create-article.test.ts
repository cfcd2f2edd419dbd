import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeCategory, makeOrgUnit, makeStaff, unique } from '#test/factories.ts';

useDatabase();

const create = /* GraphQL */ `
  mutation ($input: CreateArticleInput!) {
    createArticle(input: $input) {
      article {
        id slug title status version bodyHtml bodyText authorName body
        orgUnit { id } category { id } tags { slug name } coverImage { id } attachments { title file { id } }
        byline { name position organisation } viewerCan { edit submit publish }
        versions { nodes { number title savedByName } }
      }
    }
  }
`;

const text = (value: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: value }] }],
});

let unit: Awaited<ReturnType<typeof makeOrgUnit>>;
let other: Awaited<ReturnType<typeof makeOrgUnit>>;
let category: string;
let author: Awaited<ReturnType<typeof makeStaff>>;

const as = (staff: { cookie: string }) => ({ cookie: staff.cookie });
const makeMedia = (orgUnitId: string, mimeType = 'image/webp') =>
  db.mediaFile.create({
    data: {
      key: unique('anh'),
      fileName: 'anh.webp',
      mimeType,
      byteSize: 10,
      sha256: 'x',
      renditions: [{ key: 'nho.webp', width: 320, height: 200, byteSize: 5, mimeType }],
      orgUnitId,
    },
  });

beforeAll(async () => {
  unit = await makeOrgUnit();
  other = await makeOrgUnit();
  category = globalId('Category', (await makeCategory()).id);
  author = await makeStaff('AUTHOR', unit.id);
});

describe('createArticle', () => {
  it('makes a draft of the author in her unit, with its first version', async () => {
    const input = {
      title: 'Ngày hội <Phụ nữ>',
      category,
      body: text('Chị em & các cháu'),
      tags: ['Khởi nghiệp', 'khởi nghiệp'],
      byline: { name: 'Lê Thị A', position: 'Trưởng ban' },
    };
    const answer = await ask(create, { input }, as(author));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.createArticle.article).toMatchObject({
      slug: 'ngay-hoi-phu-nu',
      status: 'DRAFT',
      version: 1,
      bodyHtml: '<p>Chị em &amp; các cháu</p>',
      bodyText: 'Chị em & các cháu',
      orgUnit: { id: globalId('OrgUnit', unit.id) },
      category: { id: category },
      tags: [{ slug: 'khoi-nghiep' }],
      authorName: author.user.name,
      byline: { name: 'Lê Thị A', position: 'Trưởng ban', organisation: '' },
      viewerCan: { edit: true, submit: true, publish: false },
      versions: { nodes: [{ number: 1, savedByName: author.user.name }] },
    });
    const { id } = answer.data.createArticle.article;
    const seen = await ask('query ($id: ID!) { article(id: $id) { title } }', { id });
    expect(seen.data.article).toBeNull();
    const event = await db.outboxEvent.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(event).toMatchObject({ type: 'create-article', tags: [] });
  });

  it('numbers the addresses of equal titles, also of those made at once', async () => {
    const input = { title: 'Cùng một tên', category };
    const answers = await Promise.all([1, 2, 3].map(() => ask(create, { input }, as(author))));
    const slugs = answers.map((answer) => answer.data.createArticle.article.slug).sort();
    expect(slugs).toEqual(['cung-mot-ten', 'cung-mot-ten-2', 'cung-mot-ten-3']);
    const nameless = await ask(create, { input: { title: '!!!', category } }, as(author));
    expect(nameless.data.createArticle.article.slug).toBe('bai-viet');
  });

  it('has one tag for all spellings of a name, and two for two names with one slug', async () => {
    const tagged = async (...tags: string[]) => {
      const answer = await ask(create, { input: { title: 'Thẻ', category, tags } }, as(author));
      expect(answer.errors).toBeUndefined();
      const found: { name: string; slug: string }[] = answer.data.createArticle.article.tags;
      return found.map(({ name, slug }) => `${name} ${slug}`).sort();
    };
    expect(await tagged('Bò')).toEqual(['Bò bo']);
    expect(await tagged('Bơ')).toEqual(['Bơ bo-2']);
    expect(await tagged('bơ', 'bò', 'Bỏ')).toEqual(['Bò bo', 'Bơ bo-2', 'Bỏ bo-3']);
    expect(await tagged('Ma túy')).toEqual(['Ma túy ma-tuy']);
    expect(await tagged('Ma tuý', 'ma túy')).toEqual(['Ma túy ma-tuy']);
    expect(await tagged('Kỷ niệm')).toEqual(['Kỷ niệm ky-niem']);
    expect(await tagged('Kỉ niệm')).toEqual(['Kỷ niệm ky-niem']);
    expect(await tagged("Ch'ơm")).toEqual(["Ch'ơm ch-om"]);
    expect(await tagged('Chơm', 'CH’ƠM')).toEqual(["Ch'ơm ch-om"]);
    expect(await tagged('Trhy')).toEqual(['Trhy trhy']);
    expect(await tagged("Tr'Hy")).toEqual(['Trhy trhy']);
    expect(await tagged('Ðại hội')).toEqual(['Đại hội dai-hoi']);
    const together = await Promise.all([tagged('Lúa'), tagged('Lụa'), tagged('Lúa', 'Lụa')]);
    const slugs = new Set(together.flat());
    expect(slugs.size).toBe(2);
  });

  it('shows pictures of the unit and keeps which ones the body uses', async () => {
    const media = await makeMedia(unit.id);
    const file = globalId('MediaFile', media.id);
    const image = { type: 'image', attrs: { mediaId: file, src: '/x', alt: 'Ảnh' } };
    const input = {
      title: 'Có ảnh',
      category,
      body: { type: 'doc', content: [image] },
      coverImage: file,
      attachments: [{ file, title: 'Tệp' }],
    };
    const answer = await ask(create, { input }, as(author));
    expect(answer.errors).toBeUndefined();
    const { article } = answer.data.createArticle;
    expect(article.bodyHtml).toContain(`/media/${media.key}"`);
    expect(article.bodyHtml).toContain('/media/nho.webp 320w');
    expect(article.body.content[0].attrs.mediaId).toBe(file);
    expect(article).toMatchObject({
      coverImage: { id: file },
      attachments: [{ title: 'Tệp', file: { id: file } }],
    });
    expect(await db.articleMedia.count({ where: { mediaId: media.id } })).toBe(1);
  });

  it('refuses readers, partners-to-be, viewers and another unit', async () => {
    const input = { title: 'A', category };
    expect(codeOf(await ask(create, { input }))).toBe('UNAUTHENTICATED');
    const viewer = await makeStaff('VIEWER', unit.id);
    expect(codeOf(await ask(create, { input }, as(viewer)))).toBe('FORBIDDEN');
    const elsewhere = { ...input, orgUnit: globalId('OrgUnit', other.id) };
    expect(codeOf(await ask(create, { input: elsewhere }, as(author)))).toBe('FORBIDDEN');
  });

  it('names the field at fault', async () => {
    const foreign = globalId('MediaFile', (await makeMedia(other.id)).id);
    const pdf = globalId('MediaFile', (await makeMedia(unit.id, 'application/pdf')).id);
    const image = (mediaId: string) => ({
      type: 'doc',
      content: [{ type: 'image', attrs: { mediaId, src: '/x', alt: 'Ảnh' } }],
    });
    const gone = globalId('Category', '00000000-0000-7000-8000-000000000000');
    for (const [fault, path] of [
      [{ title: ' ' }, 'title'],
      [{ title: 'a'.repeat(301) }, 'title'],
      [{ category: 'nonsense' }, 'category'],
      [{ category: gone }, 'category'],
      [{ category: globalId('OrgUnit', unit.id) }, 'category'],
      [{ slug: 'Không hợp lệ' }, 'slug'],
      [{ slug: 'cung-mot-ten' }, 'slug'],
      [{ tags: ['…'] }, 'tags'],
      [{ coverImage: foreign }, 'coverImage'],
      [{ coverImage: pdf }, 'coverImage'],
      [{ attachments: [{ file: foreign, title: 'T' }] }, 'attachments'],
      [{ body: image(foreign) }, 'body'],
      [{ body: image('abc') }, 'body'],
      [{ body: { type: 'doc', content: [{ type: 'script' }] } }, 'body'],
      [{ body: text('a'.repeat(300_001)) }, 'body'],
    ] as const) {
      const input = { title: 'Bài', category, ...fault };
      const answer = await ask(create, { input }, as(author));
      expect([path, codeOf(answer)]).toEqual([path, 'BAD_USER_INPUT']);
      expect(answer.errors?.[0]?.extensions.issues?.[0]?.path[0]).toBe(path);
    }
    expect(await db.article.count({ where: { title: 'Bài' } })).toBe(0);
  });
});
