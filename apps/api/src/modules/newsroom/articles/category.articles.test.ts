import { expect, it } from 'vitest';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory } from '#test/factories.ts';

useDatabase();

it('lists the articles of each category, newest first, and hides what readers may not see', async () => {
  const category = await makeCategory();
  const other = await makeCategory();
  const older = await makeArticle({
    categoryId: category.id,
    publishedAt: new Date('2019-01-01Z'),
  });
  const newer = await makeArticle({
    categoryId: category.id,
    publishedAt: new Date('2020-01-01Z'),
  });
  await makeArticle({ categoryId: category.id, status: 'DRAFT', publishedAt: null });
  await makeArticle({ categoryId: category.id, publishedAt: new Date('2999-01-01Z') });
  const query = '{ categories { slug articles(first: 5) { totalCount nodes { slug } } } }';
  const answer = await ask(query);
  const lists = new Map(answer.data.categories.map((c: { slug: string }) => [c.slug, c]));
  expect(lists.get(category.slug)).toMatchObject({
    articles: { totalCount: 2, nodes: [{ slug: newer.slug }, { slug: older.slug }] },
  });
  expect(lists.get(other.slug)).toMatchObject({ articles: { totalCount: 0, nodes: [] } });
});
