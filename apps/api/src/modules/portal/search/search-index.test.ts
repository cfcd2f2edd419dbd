import type { Article, Prisma } from '@hoi/db/prisma';
import { beforeAll, describe, expect, it } from 'vitest';
import { namedInSql } from '#modules/newsroom/articles/named-in.ts';
import { choicesOf, matchesSql } from '#modules/newsroom/articles/text-match.ts';
import { db, type Transaction } from '#outside/db.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeArticle } from '#test/factories.ts';
import { hitClasses } from './hit-classes.ts';

useDatabase();

let base: Article;

beforeAll(async () => {
  base = await makeArticle({ title: 'Hội phụ nữ', bodyText: 'Nụ cười.' });
  await db.$executeRaw`
    INSERT INTO articles (id, slug, title, body, body_text, status, category_id, org_unit_id, published_at, updated_at)
    SELECT new_id(), 'bai-' || n, 'Hội phụ nữ ' || n, '{}', 'Nụ cười.', 'PUBLISHED', ${base.categoryId}::uuid,
      ${base.orgUnitId}::uuid, timestamptz '2020-01-01' + n * interval '1 day', now()
    FROM generate_series(1, 1500) n`;
  // What the planner knows of the tables is what misleads it.
  await asOwner('ANALYZE articles, search.articles');
});

interface Touched {
  scans: number;
  indexScans: number;
  updates: number;
  hot: number;
}

/** What a deed does to the table of words, as PostgreSQL counts it. */
function touched(deed: (tx: Transaction) => Promise<unknown>): Promise<Touched> {
  return db.$transaction(async (tx) => {
    const counted = async () => {
      const [row] = await tx.$queryRaw<Touched[]>`
        SELECT coalesce(sum(seq_scan), 0)::int AS scans, coalesce(sum(idx_scan), 0)::int AS "indexScans",
          coalesce(sum(n_tup_upd), 0)::int AS updates, coalesce(sum(n_tup_hot_upd), 0)::int AS hot
        FROM pg_stat_xact_user_tables WHERE schemaname = 'search' AND relname = 'articles'`;
      if (!row) throw new Error('PostgreSQL counts nothing');
      return row;
    };
    // What the connection did before is in it, too.
    const before = await counted();
    await deed(tx);
    const after = await counted();
    return {
      scans: after.scans - before.scans,
      indexScans: after.indexScans - before.indexScans,
      updates: after.updates - before.updates,
      hot: after.hot - before.hot,
    };
  });
}

const count = (condition: Prisma.Sql) => (tx: Transaction) =>
  tx.$queryRaw`SELECT count(*) FROM articles a WHERE ${condition}`;

const find = (query: string) => (tx: Transaction) => {
  const classes = hitClasses(choicesOf(query));
  return tx.$queryRaw`SELECT * FROM search.find(${classes.map((one) => one.query)}::tsquery[],
    ${classes.map(({ meant }) => meant)}::tsquery[], now(), true, '{}', 0, NULL, NULL, 21, 1001)`;
};

describe('the table of words', () => {
  it.each(['hội', 'hội phụ nữ', 'nụ cười -hội', '"hội phụ nữ 1500"', 'zzz', '-zzz or hội'])(
    'is not read for “%s”, but its index',
    async (query) => {
      const read = await touched(find(query));
      expect(read.scans).toBe(0);
      expect(read.indexScans).toBeGreaterThan(0);
    },
  );

  const others: [string, (tx: Transaction) => Promise<unknown>][] = [
    ['a list with a word of all', count(matchesSql('hội'))],
    ['a list with words of few', count(matchesSql('hội "phụ nữ 1500"'))],
    ['a list with words of none', count(matchesSql('zzz'))],
    ['a name', count(namedInSql('Hội Phụ Nữ'))],
    ['words of titles', (tx) => tx.$queryRaw`SELECT search.known('{hoi,zzz}', now(), '{}')`],
    ['words like them', (tx) => tx.$queryRaw`SELECT search.alike('{hoix,zzz}', now(), '{}')`],
  ];
  it.each(others)('is not read for %s', async (_name, deed) => {
    const read = await touched(deed);
    expect(read.scans).toBe(0);
    expect(read.indexScans).toBeGreaterThan(0);
  });

  it('tells its indexes nothing when an article goes, comes or moves within its month', async () => {
    const { id } = base;
    const changes: Prisma.ArticleUpdateInput[] = [
      { status: 'DRAFT' },
      { status: 'PUBLISHED' },
      { deletedAt: new Date() },
      { deletedAt: null },
      { publishedAt: new Date('2019-03-01') },
    ];
    for (const data of changes) {
      const update = (tx: Transaction) => tx.article.update({ where: { id }, data });
      // While PostgreSQL tidies up by itself, the row before is kept, and its page may be full.
      await expect.poll(() => touched(update)).toMatchObject({ updates: 1, hot: 1 });
    }
  });

  it('is left alone by what is counted of readers', async () => {
    const { id } = base;
    const done = await touched(
      (tx) =>
        tx.$executeRaw`UPDATE articles SET view_count = view_count + 1 WHERE id = ${id}::uuid`,
    );
    expect(done.updates).toBe(0);
  });

  it('holds what is longer than its type can', async () => {
    const words = Array.from({ length: 60_000 }, (_, n) => `từ${n}ngữ`);
    const article = await makeArticle({ title: 'ộ'.repeat(3000), bodyText: words.join(' ') });
    const found = await db.$queryRaw`SELECT article_id AS id FROM search.articles
      WHERE words @@ 'atu1ngu & atu1ngu_tu2ngu & Atừ1ngữ' AND places @@ 'tu1ngu <-> tu2ngu <-> tu3ngu'`;
    expect(found).toEqual([{ id: article.id }]);
  });
});
