import pg from 'pg';
import { afterEach, expect, it, vi } from 'vitest';
import { forgetCategories } from '#modules/newsroom/categories/category-directory.ts';
import { articleCountsSql } from '#modules/newsroom/shown/public-article-counts.ts';
import { clock } from '#outside/clock.ts';
import { databaseUrl, db } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

afterEach(() => vi.restoreAllMocks());

const counts = /* GraphQL */ `
  query ($filter: ArticleFilter, $slug: String!) {
    articles(filter: $filter) { totalCount }
    category(slug: $slug) { articleCount articles { totalCount } }
  }
`;

const minutes = (n: number) => new Date(Date.now() + n * 60_000);

async function countsOf(slug: string, filter?: object, headers = {}) {
  const { data, errors } = await ask(counts, { slug, filter }, headers);
  expect(errors).toBeUndefined();
  const { articles, category } = data;
  return [articles.totalCount, category?.articleCount, category?.articles.totalCount];
}

/** A category with articles of every kind, two of which readers see. */
async function everyKind() {
  const { id: categoryId, slug } = await makeCategory();
  const unit = await makeOrgUnit();
  const base = { categoryId, orgUnitId: unit.id };
  const seen = await makeArticle(base);
  await makeArticle({ ...base, publishedAt: minutes(-1) });
  await makeArticle({ ...base, publishedAt: minutes(5) });
  await makeArticle({ ...base, deletedAt: minutes(-1) });
  await makeArticle({ ...base, deletedAt: minutes(-1), publishedAt: minutes(5) });
  await makeArticle({ ...base, status: 'UNPUBLISHED' });
  await makeArticle({ ...base, status: 'DRAFT', publishedAt: null });
  return { categoryId, slug, seen, unit };
}

it('are of what readers see, to the hour, and of no hidden category', async () => {
  const { categoryId, slug, seen } = await everyKind();
  const [before] = await countsOf(slug);
  expect(await countsOf(slug, { category: slug })).toEqual([2, 2, 2]);
  expect((await countsOf(slug, { category: 'chua-co' }))[0]).toBe(0);
  const hour = minutes(6);
  vi.spyOn(clock, 'now').mockReturnValue(hour);
  expect(await countsOf(slug)).toEqual([before + 1, 3, 3]);
  vi.restoreAllMocks();
  const other = await makeCategory();
  await db.article.update({ where: { id: seen.id }, data: { categoryId: other.id } });
  expect(await countsOf(slug)).toEqual([before, 1, 1]);
  expect(await countsOf(other.slug, { category: other.slug })).toEqual([1, 1, 1]);
  await db.article.delete({ where: { id: seen.id } });
  expect(await countsOf(other.slug)).toEqual([before - 1, 0, 0]);
  await db.category.update({ where: { id: categoryId }, data: { hidden: true } });
  forgetCategories();
  expect(await countsOf(slug)).toEqual([before - 2, undefined, undefined]);
  expect((await countsOf(slug, { category: slug }))[0]).toBe(0);
});

it('are read, not counted, for readers; and counted where they are of something narrower, or for staff', async () => {
  const { categoryId, slug, unit } = await everyKind();
  const { cookie } = await makeStaff('EDITOR', unit.id);
  const [before] = await countsOf(slug);
  // What nothing but a look into the table could tell.
  const row = await db.articleCount.findFirstOrThrow({ where: { categoryId } });
  const told = { where: { categoryId_id: { categoryId, id: row.id } } };
  await db.articleCount.update({ ...told, data: { articles: { increment: 1000 } } });
  expect(await countsOf(slug)).toEqual([before + 1000, 1002, 1002]);
  const narrower = [
    { status: ['PUBLISHED'] },
    { standing: ['PUBLISHED'] },
    { publishedFrom: '2019-01-01' },
    { publishedTo: '2099-01-01' },
    { updatedSince: '2019-01-01T00:00:00Z' },
    { orgUnit: unit.slug },
    { awaitingContent: false },
  ];
  for (const filter of narrower) {
    expect((await countsOf(slug, { category: slug, ...filter }))[0], JSON.stringify(filter)).toBe(
      2,
    );
  }
  for (const filter of [
    { tag: 'chua-co' },
    { query: 'chuaco' },
    { deleted: true },
    { status: [] },
  ]) {
    expect((await countsOf(slug, filter))[0], JSON.stringify(filter)).toBe(0);
  }
  expect(await countsOf(slug, { category: slug }, { cookie })).toEqual([5, 5, 5]);
  await db.articleCount.update({ ...told, data: { articles: row.articles } });
});

async function connect() {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  return client;
}

it('let two publish into one category at the same time', async () => {
  const { categoryId, slug } = await everyKind();
  const waiting = await db.article.findMany({
    where: { categoryId, deletedAt: null, status: { in: ['UNPUBLISHED', 'DRAFT'] } },
  });
  const clients = await Promise.all([connect(), connect()]);
  try {
    for (const [n, client] of clients.entries()) {
      await client.query("BEGIN; SET LOCAL lock_timeout = '1s'");
      await client.query(
        `UPDATE articles SET status = 'PUBLISHED', published_at = '2020-01-01' WHERE id = $1`,
        [waiting[n]?.id],
      );
    }
    expect(await countsOf(slug, { category: slug })).toEqual([2, 2, 2]);
    await clients[1]?.query('COMMIT');
    expect(await countsOf(slug, { category: slug })).toEqual([3, 3, 3]);
    await clients[0]?.query('ROLLBACK');
    expect(await countsOf(slug, { category: slug })).toEqual([3, 3, 3]);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
});

it('begin again where somebody empties the table', async () => {
  const { slug } = await everyKind();
  await asOwner('TRUNCATE articles CASCADE');
  expect(await countsOf(slug)).toEqual([0, 0, 0]);
  expect(await db.articleCount.count()).toBe(0);
});

it('look into an index that holds nothing else for what waits for its hour', async () => {
  const client = await connect();
  try {
    const { text } = articleCountsSql();
    await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (GENERIC_PLAN) ${text}`);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(
      /using articles_public_by_category on articles a[^\n]*\n\s+Index Cond: \(\(category_id = \S+ AND \(published_at > /,
    );
  } finally {
    await client.end();
  }
});
