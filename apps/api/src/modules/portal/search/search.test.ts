import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

const query = /* GraphQL */ `
  query ($q: String!, $first: Int, $after: String, $types: [SearchType!]) {
    search(query: $q, first: $first, after: $after, types: $types) {
      totalCount suggestion
      edges { cursor titleHtml snippetHtml node { ... on Article { title slug category { slug } } } }
      nodes { ... on Article { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

interface Edge {
  cursor: string;
  titleHtml: string;
  snippetHtml: string;
  node: { title: string };
}
async function search(q: string, more = {}, headers = {}) {
  const answer = await ask(query, { q, ...more }, headers);
  expect(answer.errors).toBeUndefined();
  const edges: Edge[] = answer.data.search.edges;
  return { ...answer.data.search, edges, titles: edges.map((edge) => edge.node.title) };
}

function placeOf(json: string): string {
  const id = '"0197a000-0000-7000-9000-000000000001"';
  return Buffer.from(json.replaceAll('ID', id)).toString('base64url');
}

const border = 'Đồng hành cùng phụ nữ biên cương - Nghĩa tình từ những chuyến đi';
const gift = 'Hội LHPN tỉnh Thanh Hoá thăm, tặng mái ấm tình thương';
let unit: Awaited<ReturnType<typeof makeOrgUnit>>;
let categoryId: string;

beforeAll(async () => {
  unit = await makeOrgUnit();
  categoryId = (await makeCategory()).id;
  const base = { orgUnitId: unit.id, categoryId };
  await makeArticle({ ...base, title: border, bodyText: 'Tặng quà <b>bà con</b> & chiến sĩ.' });
  await makeArticle({ ...base, title: gift });
  await makeArticle({ ...base, title: 'Má và con', bodyText: 'Chuyện của má.' });
  await makeArticle({ ...base, title: 'Mạ non', bodyText: 'Chuyện cây mạ.' });
  await makeArticle({
    ...base,
    title: 'Chuyện khác',
    bodyText: 'Có nhắc đến biên cương ở giữa bài.',
  });
  const hidden = await makeCategory({ hidden: true });
  await makeArticle({ ...base, title: 'Kín biên cương', categoryId: hidden.id });
  await makeArticle({ ...base, title: 'Nháp biên cương', status: 'DRAFT', publishedAt: null });
  await makeArticle({ ...base, title: 'Xoá biên cương', deletedAt: new Date() });
  await makeArticle({ ...base, title: 'Mai biên cương', publishedAt: new Date('2999-01-01') });
});

describe('search', () => {
  it.each([
    'bien cuong',
    '"biên cương"',
    '“biên cương”',
    'BIÊN CƯƠNG',
    'biên cương'.normalize('NFD'),
    '  biên   cương ',
  ])('finds by %s, titles first, only what is public', async (q) => {
    const found = await search(q);
    expect(found.titles).toEqual([border, 'Chuyện khác']);
    expect(found.totalCount).toBe(2);
    expect(found.nodes).toHaveLength(2);
    expect(found.suggestion).toBeNull();
  });

  it('finds a place however its tone mark stands', async () => {
    for (const q of ['thanh hoa', 'Thanh Hoá', 'Thanh Hóa'])
      expect((await search(q)).titles).toEqual([gift]);
  });

  it('puts the accents that were typed first', async () => {
    expect((await search('má')).titles.slice(0, 1)).toEqual(['Má và con']);
    expect((await search('mạ')).titles.slice(0, 1)).toEqual(['Mạ non']);
  });

  it('leaves out words after a minus', async () => {
    expect((await search('bien cuong -dong')).titles).toEqual(['Chuyện khác']);
  });

  it('marks words in escaped HTML', async () => {
    const [edge] = (await search('bien cuong')).edges;
    expect(edge?.titleHtml).toContain('<mark>biên</mark> <mark>cương</mark>');
    const [other] = (await search('ba con')).edges;
    expect(other?.snippetHtml).not.toContain('<b>');
    expect(other?.snippetHtml).toContain('<mark>con</mark>');
    const bodyText = 'kí <img src=x onerror=alert(1) "hiệu"';
    const marked = await makeArticle({ title: 'Ký tự riêng', bodyText });
    const [odd] = (await search('ki hieu')).edges;
    expect(odd?.snippetHtml).toContain('&lt;img');
    expect(odd?.snippetHtml).not.toContain('<img');
    await db.article.delete({ where: { id: marked.id } });
  });

  it('offers what was meant when nothing matches', async () => {
    const found = await search('bien cuon');
    expect(found.titles).toEqual([border]);
    expect(found.suggestion).toBe('biên cương');
    expect(found.totalCount).toBe(1);
    expect(await search('zzzzqqq')).toMatchObject({ edges: [], suggestion: null });
  });

  it.each([
    ['every word mistyped', 'bienn cuongg'],
    ['a word of another title', 'phu nu bien cuong thuong'],
    ['what is left out', 'bien cuon -"thanh hoa"'],
    ['a choice', 'bienn or cuongg'],
  ])('lists titles that look alike, with %s', async (_name, q) => {
    expect(await search(q)).toMatchObject({ titles: [border], totalCount: 1 });
  });

  it('is not led astray by words of titles that were mended, or that nobody may see', async () => {
    const made: string[] = [];
    for (const end of ['', 'a', 'e', 'i', 'o']) {
      const title = `Bienn${end} cuongg${end}`;
      made.push((await makeArticle({ title, categoryId, orgUnitId: unit.id })).id);
    }
    expect((await search('bienn cuongg')).titles).toContain('Bienn cuongg');
    await db.article.updateMany({ where: { id: { in: made } }, data: { title: 'Việc khác' } });
    const hidden = { status: 'DRAFT', publishedAt: null, categoryId, orgUnitId: unit.id } as const;
    made.push((await makeArticle({ ...hidden, title: 'Bienng cuongng' })).id);
    const awaited = { publishedAt: new Date('2999-01-01'), categoryId, orgUnitId: unit.id };
    made.push((await makeArticle({ ...awaited, title: 'Biennh cuongnh' })).id);
    for (const q of ['bienn cuongg', 'bienng cuongng', 'biennh cuongnh'])
      expect(await search(q)).toMatchObject({ titles: [border], totalCount: 1 });
    await db.article.deleteMany({ where: { id: { in: made } } });
  });

  it('looks for the words most like those typed in their order', async () => {
    const found =
      await db.$queryRaw`SELECT search.alike('{cuongg,bienn,zzzz}', NULL, '{}') AS words`;
    expect(found).toEqual([{ words: ['cuong', 'bien'] }]);
  });

  it('pages by cursor, and keeps its place when a better one comes', async () => {
    const first = await search('bien cuong', { first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const better = await makeArticle({ title: 'Biên cương', categoryId, orgUnitId: unit.id });
    const second = await search('bien cuong', { first: 1, after: first.pageInfo.endCursor });
    expect(second.titles).toEqual(['Chuyện khác']);
    expect(second.pageInfo.hasNextPage).toBe(false);
    await db.article.delete({ where: { id: better.id } });
    const beyond = await search('bien cuong', { after: second.pageInfo.endCursor });
    expect(beyond.edges).toEqual([]);
  });

  it.each(['', '   ', '"', '-', '!!! …', '-bien', '\u0000', '<>&|:*()', '½', 'ʼ'])(
    'finds nothing for %j',
    async (q) => {
      expect(await search(q)).toMatchObject({ edges: [], totalCount: 0 });
    },
  );

  it('searches nothing when no type is asked for', async () => {
    expect((await search('bien cuong', { types: [] })).edges).toEqual([]);
  });

  it.each([
    [{ q: 'a'.repeat(301) }],
    [{ q: 'a', first: 0 }],
    [{ q: 'a', first: 101 }],
    [{ q: 'a', after: 'nonsense' }],
    [{ q: 'a', after: placeOf('[1,9e15,"x"]') }],
    [{ q: 'a', after: placeOf('[0,0,ID]') }],
    [{ q: 'a', after: placeOf('[1.5,0,ID]') }],
    [{ q: 'a', after: placeOf('[5,0,ID]') }],
    [{ q: 'a', after: placeOf('[1,-1,ID]') }],
    [{ q: 'a', after: placeOf('[1,0,ID,ID]') }],
  ])('refuses %j', async (variables) => {
    expect(codeOf(await ask(query, variables))).toBe('BAD_USER_INPUT');
  });

  it('takes a place of the last class there is', async () => {
    expect((await search('a', { after: placeOf('[4,0,ID]') })).edges).toEqual([]);
  });

  it('shows staff the unpublished ones of their units only', async () => {
    const editor = await makeStaff('EDITOR', unit.id);
    const own = await search('bien cuong', {}, { cookie: editor.cookie });
    expect(own.titles).toEqual(expect.arrayContaining(['Nháp biên cương', 'Mai biên cương']));
    expect(own.titles).not.toContain('Xoá biên cương');
    const stranger = await makeStaff('EDITOR', (await makeOrgUnit()).id);
    const other = await search('bien cuong', {}, { cookie: stranger.cookie });
    expect(other.titles).toEqual([border, 'Chuyện khác']);
  });
});
