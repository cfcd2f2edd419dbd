import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit } from '#test/factories.ts';

useDatabase();

const query = /* GraphQL */ `
  query ($q: String!, $first: Int, $after: String) {
    search(query: $q, first: $first, after: $after) {
      totalCount edges { cursor node { ... on Article { title } } }
    }
  }
`;

async function titles(q: string, more: { first?: number; after?: string } = {}): Promise<string[]> {
  const answer = await ask(query, { q, ...more });
  expect(answer.errors).toBeUndefined();
  return answer.data.search.edges.map((edge: { node: { title: string } }) => edge.node.title);
}

const whole = 'Nâng cao chất lượng cán bộ Hội';
const held =
  'Tọa đàm về việc nâng cao chất lượng cán bộ Hội các cấp trong giai đoạn mới của đất nước';
const wordsOnly = 'Hội cán bộ lượng cao: nâng chất';
const inText = 'Chuyện trong bài';
const spread = 'Chuyện rải rác';
let base: { orgUnitId: string; categoryId: string };

beforeAll(async () => {
  base = { orgUnitId: (await makeOrgUnit()).id, categoryId: (await makeCategory()).id };
  const text = (bodyText: string) => ({ ...base, bodyText });
  await makeArticle({ ...text('Việc nâng cao chất lượng cán bộ Hội là gốc.'), title: inText });
  await makeArticle({ ...base, title: held });
  // Shorter, later, and its words again in the text.
  const later = { publishedAt: new Date('2024-01-01') };
  await makeArticle({ ...text(`${wordsOnly}. ${wordsOnly}.`), ...later, title: wordsOnly });
  const scattered = 'Chất và lượng, cán mức cao, bộ phận nâng đỡ của Hội.';
  await makeArticle({ ...text(scattered), ...later, title: spread });
});

describe('the rank of phrases', () => {
  it.each([
    'nâng cao chất lượng cán bộ hội',
    'NÂNG CAO CHẤT LƯỢNG CÁN BỘ HỘI',
    'nang cao chat luong can bo hoi',
    'nâng cao chat luong can bo hoi',
    'nâng cao chất lượng cán bộ hội -xyz',
  ])('puts the title that holds “%s” first, then the text that does', async (q) => {
    const found = await titles(q);
    expect(found[0]).toBe(held);
    expect(found).toHaveLength(4);
    expect(found.indexOf(inText)).toBeLessThan(found.indexOf(spread));
  });

  it('puts a title that is the words before one that holds them', async () => {
    const exact = await makeArticle({ ...base, title: whole, publishedAt: new Date('2001-01-01') });
    const found = await titles('nâng cao chất lượng cán bộ hội');
    expect(found.slice(0, 2)).toEqual([whole, held]);
    await db.article.delete({ where: { id: exact.id } });
  });

  it('puts accents as typed before a phrase without them', async () => {
    await makeArticle({ ...base, title: 'Má nón' });
    await makeArticle({ ...base, title: 'Chuyện lúa', bodyText: 'Gặt lúa rồi gieo mạ non.' });
    expect(await titles('mạ non')).toEqual(['Chuyện lúa', 'Má nón']);
    expect(await titles('má nón')).toEqual(['Má nón', 'Chuyện lúa']);
  });

  it('follows a title that changes', async () => {
    const changed = await makeArticle({ ...base, title: 'Tên cũ của bài' });
    await db.article.update({ where: { id: changed.id }, data: { title: 'Tên mới của bài' } });
    expect(await titles('tên mới của bài')).toEqual(['Tên mới của bài']);
    expect(await titles('"tên cũ"')).toEqual([]);
  });
});

describe('a broad query', () => {
  beforeAll(async () => {
    await db.$executeRaw`
      INSERT INTO articles (id, slug, title, body, body_text, status, category_id, org_unit_id, published_at, updated_at)
      SELECT new_id(), 'rong-' || n, 'Tin số ' || n || ' hôm nay: phụ nữ và nụ cười', '{}',
        'Nụ cười phụ nữ.', 'PUBLISHED', ${base.categoryId}::uuid, ${base.orgUnitId}::uuid,
        timestamptz '2025-01-01' + n * interval '1 minute', now()
      FROM generate_series(1, 1010) n`;
    const old = { ...base, publishedAt: new Date('2001-01-01') };
    await makeArticle({ ...old, title: 'Nụ cười phụ nữ' });
    await makeArticle({ ...old, title: 'Về nụ cười phụ nữ biên cương' });
    await makeArticle({ ...old, title: 'Nụ cười phụ nữ bị xoá', deletedAt: new Date() });
    await makeArticle({ ...old, title: 'Nụ cười phụ nữ', status: 'DRAFT', publishedAt: null });
  });

  it.each(['nụ cười phụ nữ', 'nu cuoi phu nu', '"nụ cười" phụ nữ'])(
    'finds a title of any age that is or holds “%s”',
    async (q) => {
      expect((await titles(q)).slice(0, 3)).toEqual([
        'Nụ cười phụ nữ',
        'Về nụ cười phụ nữ biên cương',
        'Tin số 1010 hôm nay: phụ nữ và nụ cười',
      ]);
    },
  );

  it('mistyped finds old titles that look most alike, whatever newer ones hold its words', async () => {
    const found = await titles('nụ cười phụ nữx');
    expect(found.slice(0, 2).toSorted()).toEqual([
      'Nụ cười phụ nữ',
      'Về nụ cười phụ nữ biên cương',
    ]);
  });

  it('leaves out what is excluded, also among old titles', async () => {
    expect((await titles('nụ cười phụ nữ -biên')).slice(0, 2)).toEqual([
      'Nụ cười phụ nữ',
      'Tin số 1010 hôm nay: phụ nữ và nụ cười',
    ]);
  });

  it('pages through old titles and late ones, each once', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { edges } = (await ask(query, { q: 'nụ cười phụ nữ', first: 100, after })).data.search;
      for (const edge of edges) seen.push(edge.node.title);
      after = edges.at(-1)?.cursor;
    } while (after);
    expect(seen).toHaveLength(1012);
    expect(new Set(seen).size).toBe(1012);
  });

  it('has one place after another, one hit at a time', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 4; page++) {
      const { edges } = (await ask(query, { q: 'nụ cười phụ nữ', first: 1, after })).data.search;
      for (const edge of edges) seen.push(edge.node.title);
      after = edges.at(-1)?.cursor;
    }
    expect(seen).toEqual(await titles('nụ cười phụ nữ', { first: 4 }));
    expect(new Set(seen).size).toBe(4);
  });

  it.each(['nụ cười phụ nữ', '"nụ cười phụ nữ"'])('counts a thousand of “%s”', async (q) => {
    const asked = 'query ($q: String!) { search(query: $q) { totalCount totalIsExact } }';
    const total = async () => (await ask(asked, { q })).data.search;
    const bin = (most: number, deletedAt: Date | null) => db.$executeRaw`
      UPDATE articles SET deleted_at = ${deletedAt} WHERE id IN
        (SELECT id FROM articles WHERE slug LIKE 'rong-%' ORDER BY id LIMIT ${most})`;
    expect(await total()).toEqual({ totalCount: 1000, totalIsExact: false });
    await bin(11, new Date());
    expect(await total()).toEqual({ totalCount: 1000, totalIsExact: false });
    await bin(12, new Date());
    expect(await total()).toEqual({ totalCount: 1000, totalIsExact: true });
    await bin(12, null);
  });
});

describe('a phrase whose words stand by two in most articles', () => {
  // As many as are looked through, with what is found among them.
  const between = 1999;
  const asked = /* GraphQL */ `query ($q: String!, $after: String) {
    search(query: $q, first: 1, after: $after) {
      totalCount totalIsExact suggestion pageInfo { hasNextPage endCursor }
      edges { cursor node { ... on Article { title } } }
    }
  }`;

  beforeAll(async () => {
    const phrase = { ...base, bodyText: 'Bờ tre xanh lá mạ.' };
    await makeArticle({ ...phrase, title: 'Mới', publishedAt: new Date('2026-03-01') });
    await db.$executeRaw`
      INSERT INTO articles (id, slug, title, body, body_text, status, category_id, org_unit_id, published_at, updated_at)
      SELECT new_id(), 'cum-' || n, 'Vườn số ' || n, '{}', 'Bờ tre xanh. Và xanh lá mạ.', 'PUBLISHED',
        ${base.categoryId}::uuid, ${base.orgUnitId}::uuid, timestamptz '2025-02-01' + n * interval '1 minute', now()
      FROM generate_series(1, ${between}) n`;
    await makeArticle({ ...phrase, title: 'Cũ', publishedAt: new Date('2002-01-01') });
  });

  const search = async (q: string, after?: string) => (await ask(asked, { q, after })).data.search;
  const binned = (most: number, deletedAt: Date | null) => db.$executeRaw`
    UPDATE articles SET deleted_at = ${deletedAt} WHERE id IN
      (SELECT id FROM articles WHERE slug LIKE 'cum-%' ORDER BY id LIMIT ${most})`;

  it.each(['"tre xanh lá"', 'mạ "tre xanh lá"', 'bờ mạ -"bờ tre xanh và"'])(
    'is looked for by %s in so many from a place on, and said not to be all',
    async (q) => {
      const found = await search(q);
      expect(found).toMatchObject({ totalCount: 1, totalIsExact: false });
      expect(found.edges[0].node.title).toBe('Mới');
      const [next] = (await search(q, found.edges[0].cursor)).edges;
      expect(next.node.title).toBe('Cũ');
      await binned(2, new Date());
      expect(await search(q)).toMatchObject({ totalCount: 2, totalIsExact: true });
      await binned(2, null);
    },
  );

  it('is not called absent when it was not found in so many: the next page looks on', async () => {
    await db.article.updateMany({ where: { title: 'Mới' }, data: { deletedAt: new Date() } });
    await makeArticle({ ...base, title: 'Bờ tre xanh', bodyText: 'Xanh lá mạ.' });
    const found = await search('"tre xanh lá"');
    expect(found).toMatchObject({
      edges: [],
      suggestion: null,
      totalCount: 0,
      totalIsExact: false,
      pageInfo: { hasNextPage: true },
    });
    const beyond = await search('"tre xanh lá"', found.pageInfo.endCursor);
    expect(beyond.edges[0].node.title).toBe('Cũ');
    expect(beyond.pageInfo).toEqual({ hasNextPage: false, endCursor: beyond.edges[0].cursor });
  });
});
