import { Prisma } from '@hoi/db/prisma';
import pg from 'pg';
import { expect, it } from 'vitest';
import { forgetCategories } from '#modules/newsroom/categories/category-directory.ts';
import { databaseUrl, db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory } from '#test/factories.ts';
import { publicArticles, publicArticlesSql } from './public-articles.ts';

useDatabase();

const to = (minutes: number) => new Date(Date.now() + minutes * 60_000);

async function idsBy(where: Prisma.Sql): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM articles a WHERE ${where} ORDER BY a.published_at, a.id`;
  return rows.map(({ id }) => id);
}

it('are those of now, or those that will be', async () => {
  const shown = await makeArticle({ publishedAt: to(-1) });
  const soon = await makeArticle({ publishedAt: to(5) });
  await makeArticle({ publishedAt: to(30) });
  await makeArticle({ status: 'UNPUBLISHED', publishedAt: to(-1) });
  await makeArticle({ deletedAt: to(-1), publishedAt: to(-1) });
  const closed = await makeCategory({ hidden: true });
  forgetCategories();
  await makeArticle({ categoryId: closed.id, publishedAt: to(-1) });
  expect(await idsBy(await publicArticlesSql())).toEqual([shown.id]);
  expect(await idsBy(await publicArticlesSql(to(10)))).toEqual([shown.id, soon.id]);
  const found = await db.article.findMany({ where: publicArticles(), select: { id: true } });
  expect(found.map(({ id }) => id)).toEqual([shown.id]);
});

/** What PostgreSQL would do for every value alike, and with tables of any size. */
async function planOf({ text }: Prisma.Sql): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    await client.query(
      'SET enable_seqscan = off; SET enable_sort = off; SET enable_bitmapscan = off',
    );
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (GENERIC_PLAN) ${text}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
}

it('are listed from the indexes that hold nothing else', async () => {
  const latest = Prisma.sql`SELECT a.id FROM articles a WHERE ${await publicArticlesSql()}
    ORDER BY a.published_at DESC, a.id DESC LIMIT 20`;
  expect(await planOf(latest)).toContain('using articles_public on');
  const ofOne = Prisma.sql`SELECT a.id FROM articles a
    WHERE ${await publicArticlesSql()} AND a.category_id = ${'0197a000-0000-7000-8001-000000000001'}::uuid
    ORDER BY a.published_at DESC, a.id DESC LIMIT 20`;
  expect(await planOf(ofOne)).toContain('using articles_public_by_category on');
});
