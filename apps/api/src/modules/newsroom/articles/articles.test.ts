import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

const list = /* GraphQL */ `
  query ($filter: ArticleFilter, $orderBy: ArticleOrder! = PUBLISHED_AT_DESC, $first: Int, $last: Int, $after: String, $before: String, $page: Int) {
    articles(filter: $filter, orderBy: $orderBy, first: $first, last: $last, after: $after, before: $before, page: $page) {
      totalCount
      nodes { id title slug category { slug } }
      edges { cursor node { title } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

type Node = { title: string };
const titlesOf = (answer: { data: { articles: { nodes: Node[] } } }) =>
  answer.data.articles.nodes.map((node) => node.title);

let unit: Awaited<ReturnType<typeof makeOrgUnit>>;
let other: Awaited<ReturnType<typeof makeOrgUnit>>;
let category: Awaited<ReturnType<typeof makeCategory>>;

const day = (n: number) => new Date(Date.UTC(2019, 2, n, 3));

beforeAll(async () => {
  unit = await makeOrgUnit({ slug: 'tam-ky' });
  other = await makeOrgUnit({ slug: 'hoi-an' });
  category = await makeCategory({ slug: 'tin-hoi' });
  const base = { categoryId: category.id, orgUnitId: unit.id };
  for (const n of [1, 2, 3, 4, 5]) {
    await makeArticle({ ...base, title: `Tin ${n}`, publishedAt: day(n), viewCount: n * 10 });
  }
  // Two of the same instant: their order is decided by id.
  await makeArticle({ ...base, title: 'Tin 5b', publishedAt: day(5) });
  await makeArticle({ ...base, title: 'Nháp', status: 'DRAFT', publishedAt: null });
  await makeArticle({ ...base, title: 'Hẹn giờ', publishedAt: new Date('2999-01-01') });
  await makeArticle({ ...base, title: 'Đã xoá', deletedAt: day(6) });
  await makeArticle({
    ...base,
    title: 'Chờ',
    status: 'DRAFT',
    awaitingContent: true,
    publishedAt: day(7),
  });
  const hidden = await makeCategory({ hidden: true });
  await makeArticle({
    ...base,
    title: 'Chuyên mục ẩn',
    categoryId: hidden.id,
    publishedAt: day(8),
  });
});

describe('articles, to a reader', () => {
  it('are the published ones, newest first', async () => {
    const answer = await ask(list);
    expect(answer.errors).toBeUndefined();
    expect(titlesOf(answer)).toEqual(['Tin 5b', 'Tin 5', 'Tin 4', 'Tin 3', 'Tin 2', 'Tin 1']);
    expect(answer.data.articles.totalCount).toBe(6);
    expect(answer.data.articles.nodes[0].category).toEqual({ slug: 'tin-hoi' });
  });

  it('are found no more by asking for drafts, deleted ones or a hidden category', async () => {
    for (const filter of [
      { status: ['DRAFT'] },
      { deleted: true },
      { awaitingContent: true },
      { mine: true },
    ]) {
      const answer = await ask(list, { filter });
      expect(answer.errors).toBeUndefined();
      expect(titlesOf(answer)).toEqual([]);
      expect(answer.data.articles.totalCount).toBe(0);
    }
  });

  it('page forwards and backwards, and keep their place when one is added', async () => {
    const first = await ask(list, { first: 2 });
    expect(first.data.articles.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
    });
    const { endCursor } = first.data.articles.pageInfo;
    const added = await makeArticle({
      categoryId: category.id,
      title: 'Mới',
      publishedAt: day(20),
    });
    const second = await ask(list, { first: 2, after: endCursor });
    expect(titlesOf(second)).toEqual(['Tin 4', 'Tin 3']);
    const back = await ask(list, { last: 1, before: second.data.articles.pageInfo.startCursor });
    expect(titlesOf(back)).toEqual(['Tin 5']);
    expect(back.data.articles.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    await db.article.delete({ where: { id: added.id } });
  });

  it('come by page number too, with the same rows', async () => {
    const third = await ask(list, { first: 2, page: 3 });
    expect(titlesOf(third)).toEqual(['Tin 2', 'Tin 1']);
    expect(third.data.articles.pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
    expect(titlesOf(await ask(list, { first: 2, page: 4 }))).toEqual([]);
  });

  it.each([
    ['PUBLISHED_AT_ASC', ['Tin 1', 'Tin 2']],
    ['TITLE_ASC', ['Tin 1', 'Tin 2']],
    ['VIEW_COUNT_DESC', ['Tin 5', 'Tin 4']],
    ['UPDATED_AT_DESC', ['Tin 5b', 'Tin 5']],
  ])('sort by %s, over pages', async (orderBy, expected) => {
    const first = await ask(list, { orderBy, first: 1 });
    const after = first.data.articles.pageInfo.endCursor;
    const second = await ask(list, { orderBy, first: 1, after });
    expect([...titlesOf(first), ...titlesOf(second)]).toEqual(expected);
  });

  it('are filtered by category, unit, day and words', async () => {
    expect(titlesOf(await ask(list, { filter: { category: 'khong-co' } }))).toEqual([]);
    expect(titlesOf(await ask(list, { filter: { orgUnit: 'tam-ky' }, first: 1 }))).toEqual([
      'Tin 5b',
    ]);
    expect(titlesOf(await ask(list, { filter: { orgUnit: 'hoi-an' } }))).toEqual([]);
    const days = { publishedFrom: '2019-03-02', publishedTo: '2019-03-03' };
    expect(titlesOf(await ask(list, { filter: days }))).toEqual(['Tin 3', 'Tin 2']);
    expect(titlesOf(await ask(list, { filter: { query: '"tin 4"' } }))).toEqual(['Tin 4']);
  });

  it.each([
    [{ first: 0 }],
    [{ first: 101 }],
    [{ first: 1, last: 1 }],
    [{ page: 0 }],
    [{ page: 501 }],
    [{ page: 2, last: 3 }],
    [{ after: 'nonsense' }],
    [{ orderBy: 'TITLE_ASC', after: Buffer.from(`[5,"${'-'.repeat(36)}"]`).toString('base64url') }],
    [{ filter: { publishedFrom: '0000-01-01' } }],
    [{ filter: { query: 'a'.repeat(301) } }],
  ])('refuse %j', async (variables) => {
    expect(codeOf(await ask(list, variables))).toBe('BAD_USER_INPUT');
  });
});

describe('articles, to staff', () => {
  const titles = async (role: 'EDITOR' | 'AUTHOR' | 'VIEWER', at: string, filter = {}) =>
    titlesOf(
      await ask(list, { filter, first: 50 }, { cookie: (await makeStaff(role, at)).cookie }),
    );

  it('include the unpublished ones of their units, and the bin for editors', async () => {
    expect(await titles('VIEWER', unit.id)).toEqual(
      expect.arrayContaining(['Nháp', 'Hẹn giờ', 'Chờ', 'Chuyên mục ẩn', 'Tin 1']),
    );
    expect(await titles('VIEWER', unit.id, { deleted: true })).toEqual([]);
    expect(await titles('EDITOR', unit.id, { deleted: true })).toEqual(['Đã xoá']);
    expect(await titles('EDITOR', unit.id, { status: ['DRAFT'], awaitingContent: false })).toEqual([
      'Nháp',
    ]);
  });

  it('of another unit are what readers see', async () => {
    const seen = await titles('EDITOR', other.id);
    expect(seen).not.toContain('Nháp');
    expect(seen).not.toContain('Hẹn giờ');
    expect(await titles('EDITOR', other.id, { status: ['DRAFT'] })).toEqual([]);
  });
});

describe('article', () => {
  const one = /* GraphQL */ `
    query ($slug: String, $id: ID) {
      article(slug: $slug, id: $id) {
        id title bodyHtml body status version awaitingContent authorName deletedAt
        orgUnit { slug } coverImage { url } attachments { title } tags { name }
        byline { name position organisation }
        versions { nodes { number } } reviewEvents { kind } lock { holderName }
        viewerCan { edit submit return publish unpublish delete restore }
      }
    }
  `;

  it('shows a reader nothing of how it was made', async () => {
    const { slug, id } = await makeArticle({ orgUnitId: unit.id, bylineName: 'Lê Thị A' });
    const bySlug = await ask(one, { slug });
    expect(bySlug.errors).toBeUndefined();
    const hidden = ['body', 'status', 'version', 'awaitingContent', 'authorName', 'deletedAt'];
    for (const field of [...hidden, 'versions', 'reviewEvents', 'lock', 'viewerCan']) {
      expect(bySlug.data.article[field]).toBeNull();
    }
    expect(bySlug.data.article).toMatchObject({
      orgUnit: { slug: 'tam-ky' },
      byline: { name: 'Lê Thị A', position: '', organisation: '' },
      tags: [],
    });
    const byId = await ask(one, { id: globalId('Article', id) });
    expect(byId.data).toEqual(bySlug.data);
  });

  it('tells an editor what she can do', async () => {
    const { slug } = await makeArticle({ orgUnitId: unit.id });
    const { cookie } = await makeStaff('EDITOR', unit.id);
    const { article } = (await ask(one, { slug }, { cookie })).data;
    expect(article).toMatchObject({ status: 'PUBLISHED', version: 1, versions: { nodes: [] } });
    expect(article.viewerCan).toEqual({
      edit: true,
      submit: false,
      return: false,
      publish: false,
      unpublish: true,
      delete: true,
      restore: false,
    });
    const stranger = await makeStaff('EDITOR', other.id);
    const seen = (await ask(one, { slug }, { cookie: stranger.cookie })).data.article;
    expect(seen).toMatchObject({ status: null, viewerCan: null });
  });

  it('is null for what may not be seen, by slug, id and node', async () => {
    const draft = await makeArticle({ orgUnitId: unit.id, status: 'DRAFT', publishedAt: null });
    const id = globalId('Article', draft.id);
    const node =
      'query ($id: ID!) { node(id: $id) { ... on Article { title newer { totalCount } } } }';
    const stranger: Record<string, string> = {
      cookie: (await makeStaff('EDITOR', other.id)).cookie,
    };
    for (const headers of [{}, stranger]) {
      expect((await ask(one, { slug: draft.slug }, headers)).data.article).toBeNull();
      expect((await ask(one, { id }, headers)).data.article).toBeNull();
      expect(await ask(node, { id }, headers)).toMatchObject({ data: { node: null } });
    }
    const { cookie } = await makeStaff('VIEWER', unit.id);
    expect((await ask(node, { id }, { cookie })).data.node).toEqual({
      title: draft.title,
      newer: { totalCount: 0 },
    });
  });

  it('wants a slug or an id, not both, not neither; a foreign id is not found', async () => {
    expect(codeOf(await ask(one))).toBe('BAD_USER_INPUT');
    expect(codeOf(await ask(one, { slug: 'a', id: 'b' }))).toBe('BAD_USER_INPUT');
    const answer = await ask(one, { id: globalId('Category', category.id) });
    expect(answer.data).toEqual({ article: null });
    const odd = await ask(one, { slug: 'a\u0000b' });
    expect(odd.errors).toBeUndefined();
    expect(odd.data).toEqual({ article: null });
  });
});

it('tells in a list what an article is about: its summary, else how it begins', async () => {
  const own = await makeCategory({ slug: 'tom-tat' });
  const base = { categoryId: own.id, orgUnitId: unit.id, publishedAt: day(9) };
  const text = (words: string) => ({ type: 'text', text: words });
  const block = (type: string, ...content: object[]) => ({ type, content });
  const picture = { type: 'image', attrs: { mediaId: '', alt: 'Một chị cấy lúa', credit: 'Hà' } };
  const long = block(
    'paragraph',
    text('Sáng nay,'),
    { type: 'hardBreak' },
    text('chị em góp vốn '.repeat(60)),
  );
  const body = (...content: object[]) => ({ body: { type: 'doc', content } });
  for (const data of [
    { slug: 'co-tom-tat', summary: 'Tóm tắt.', ...body(long) },
    { slug: 'khong-tom-tat', ...body(picture, block('heading', text('Mở đầu')), long) },
    {
      slug: 'hai-doan',
      ...body(
        block('blockquote', block('paragraph', text('Một')), block('paragraph', text('hai.'))),
        block('paragraph', text('Ba.')),
      ),
    },
    {
      slug: 'chi-danh-sach',
      ...body(
        block('bulletList', block('listItem', block('paragraph', text('Góp vốn')))),
        block('bulletList', block('listItem', block('paragraph', text('Học nghề')))),
      ),
    },
    { slug: 'chi-co-anh', ...body(picture), bodyText: 'Một chị cấy lúa\nẢnh: Hà' },
    { slug: 'chua-dang', summary: 'Chưa đăng.', status: 'DRAFT' as const },
  ])
    await makeArticle({ ...base, ...data });
  const { data } = await ask(
    '{ articles(filter: { category: "tom-tat" }) { nodes { slug excerpt } } }',
  );
  const excerpts = new Map(
    data.articles.nodes.map((one: { slug: string; excerpt: string }) => [one.slug, one.excerpt]),
  );
  expect([...excerpts.keys()].sort()).toEqual([
    'chi-co-anh',
    'chi-danh-sach',
    'co-tom-tat',
    'hai-doan',
    'khong-tom-tat',
  ]);
  expect(excerpts.get('hai-doan')).toBe('Một hai. Ba.');
  expect(excerpts.get('chi-danh-sach')).toBe('Góp vốn Học nghề');
  expect(excerpts.get('co-tom-tat')).toBe('Tóm tắt.');
  expect(excerpts.get('chi-co-anh')).toBe('');
  expect(excerpts.get('khong-tom-tat')).toMatch(/^Sáng nay, (chị em góp vốn )+chị?.*…$/);
  expect(String(excerpts.get('khong-tom-tat')).length).toBeLessThanOrEqual(300);
});

it('names the first picture that its body shows, by its whole address', async () => {
  const own = await makeCategory();
  const base = { categoryId: own.id, orgUnitId: unit.id };
  const shown = await makeArticle({
    ...base,
    bodyHtml:
      '<p>Một</p><figure><img src="/media/lua.webp" srcset="/media/lua-s.webp 320w" alt="Chị &quot;Tư&quot;"></figure><img src="/media/b.webp" alt="">',
  });
  const none = await makeArticle({ ...base, bodyHtml: '<p>&lt;img src="x" alt="y"&gt;</p>' });
  const ofArticle = async ({ slug }: { slug: string }) =>
    (await ask(`{ article(slug: "${slug}") { firstPicture { url alt } } }`)).data.article
      .firstPicture;
  expect(await ofArticle(shown)).toEqual({
    url: expect.stringMatching(/^https?:\/\/[^/]+\/media\/lua\.webp$/),
    alt: 'Chị "Tư"',
  });
  expect(await ofArticle(none)).toBeNull();
});
