import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit } from '#test/factories.ts';

useDatabase();

const around = /* GraphQL */ `
  query ($id: ID!, $first: Int, $after: String, $page: Int) {
    article(id: $id) {
      newer(first: $first, after: $after, page: $page) { totalCount nodes { title } pageInfo { hasNextPage endCursor } }
      older(first: $first, after: $after, page: $page) { totalCount nodes { title } pageInfo { hasNextPage endCursor } }
    }
  }
`;

const day = (n: number) => new Date(Date.UTC(2019, 2, n));
const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const middle = () => globalId('Article', uuid(5));

beforeAll(async () => {
  const base = { categoryId: (await makeCategory()).id, orgUnitId: (await makeOrgUnit()).id };
  // Days 1 to 9; 4, 5 and 6 are of one instant, so that only their ids order them.
  for (let n = 1; n <= 9; n += 1) {
    const publishedAt = n === 4 || n === 6 ? day(5) : day(n);
    await makeArticle({ ...base, id: uuid(n), title: `Tin ${n}`, publishedAt });
  }
  await makeArticle({ ...base, title: 'Nháp', status: 'DRAFT', publishedAt: day(8) });
  await makeArticle({ orgUnitId: base.orgUnitId, title: 'Mục khác', publishedAt: day(8) });
});

async function lists(variables = {}) {
  const answer = await ask(around, { id: middle(), ...variables });
  expect(answer.errors).toBeUndefined();
  const { newer, older } = answer.data.article;
  const titles = (list: { nodes: { title: string }[] }) =>
    list.nodes.map((node) => node.title.slice(4));
  return { newer, older, newerTitles: titles(newer), olderTitles: titles(older) };
}

describe('newer and older', () => {
  it('list the same category on both sides, newest first, ties by id', async () => {
    const found = await lists();
    expect(found.newerTitles).toEqual(['9', '8', '7', '6']);
    expect(found.olderTitles).toEqual(['4', '3', '2', '1']);
    expect([found.newer.totalCount, found.older.totalCount]).toEqual([4, 4]);
  });

  it('page by number and by cursor alike', async () => {
    const second = await lists({ first: 2, page: 2 });
    expect([second.newerTitles, second.olderTitles]).toEqual([
      ['7', '6'],
      ['2', '1'],
    ]);
    expect([second.newer.pageInfo.hasNextPage, second.older.pageInfo.hasNextPage]).toEqual([
      false,
      false,
    ]);
    const first = await lists({ first: 2 });
    const after = await lists({ first: 2, after: first.newer.pageInfo.endCursor });
    expect(after.newerTitles).toEqual(['7', '6']);
    const older = await lists({ first: 2, after: first.older.pageInfo.endCursor });
    expect(older.olderTitles).toEqual(['2', '1']);
    expect((await lists({ first: 3, page: 9 })).newerTitles).toEqual([]);
  });

  it('refuse pages that cannot be', async () => {
    for (const variables of [{ page: 0 }, { page: 501 }, { first: 101 }, { after: 'x' }]) {
      expect(codeOf(await ask(around, { id: middle(), ...variables }))).toBe('BAD_USER_INPUT');
    }
  });

  it('walk the index alone to a numbered page', async () => {
    await db.$executeRaw`INSERT INTO articles (id, slug, title, body, status, category_id, org_unit_id, published_at, updated_at)
      SELECT new_id(), 'nhieu-' || n, 'Nhiều', '{}', 'PUBLISHED', a.category_id, a.org_unit_id, now() - n * interval '1 minute', now()
      FROM generate_series(1, 3000) n, (SELECT * FROM articles WHERE id = ${uuid(5)}::uuid) a`;
    await asOwner('VACUUM ANALYZE articles');
    const rows = await db.$queryRaw<{ 'QUERY PLAN': string }[]>`EXPLAIN SELECT a.id FROM articles a
      WHERE a.status = 'PUBLISHED' AND a.deleted_at IS NULL AND a.published_at <= now()
      ORDER BY a.published_at DESC, a.id DESC LIMIT 21 OFFSET 1000`;
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain(
      'Index Only Scan using articles_public',
    );
  });
});
