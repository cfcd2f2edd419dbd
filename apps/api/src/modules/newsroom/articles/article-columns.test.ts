import { Prisma } from '@hoi/db/prisma';
import { expect, it } from 'vitest';
import { readRows } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle } from '#test/factories.ts';
import { type ArticleRow, articleColumns, selectList } from './article-columns.ts';
import { articleContent, emptyContent } from './article-content.ts';

useDatabase();

it('are all in the database, and nothing is read that was not asked for', async () => {
  const { id, title, orgUnitId } = await makeArticle();
  const read = (columns: readonly (keyof ArticleRow)[]) =>
    readRows<ArticleRow>(
      Prisma.sql`SELECT ${selectList(new Set(columns))} FROM articles a WHERE a.id = ${id}::uuid`,
    );
  const [all] = await read(articleColumns);
  expect(Object.keys(all ?? {}).sort()).toEqual([...articleColumns].sort());
  expect(all).toMatchObject({ title, orgUnitId, status: 'PUBLISHED', wasReturned: false });
  expect(await read(['title'])).toEqual([{ id, title }]);
});

it('are the content as far as a version keeps them, empty where it is older', () => {
  expect(articleContent({ title: 'Bài', viewCount: 3, bylinePersonId: null })).toEqual({
    ...emptyContent,
    title: 'Bài',
  });
});
