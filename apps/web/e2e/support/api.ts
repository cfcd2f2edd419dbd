import { apiAt } from './api-at.ts';
import { systemOfThisWorker } from './worker.ts';

export const api = apiAt(systemOfThisWorker().apiUrl);
export const { ask, signIn, askFor } = api;

const create = `mutation ($input: CreateArticleInput!) {
  createArticle(input: $input) { article { id slug version } } }`;
const publish = `mutation ($input: PublishArticleInput!) {
  publishArticle(input: $input) { article { id } } }`;

export interface MadeArticle {
  id: string;
  slug: string;
}

/** A category with published articles of consecutive days, the oldest first. */
export async function publishSeries(name: string, count: number): Promise<MadeArticle[]> {
  const session = await signIn();
  const { createCategory } = await askFor(
    'mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id } } }',
    { input: { name } },
    session,
  );
  const made: MadeArticle[] = [];
  for (let day = 1; day <= count; day++) {
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `Ngày thứ ${day}.` }] }],
    };
    const input = { title: `${name}: kỳ ${day}`, category: createCategory.category.id, body };
    const { createArticle } = await askFor(create, { input }, session);
    const { id, slug } = createArticle.article;
    const publishedAt = new Date(Date.UTC(2016, 0, day, 3)).toISOString();
    await askFor(publish, { input: { id, publishedAt } }, session);
    made.push({ id, slug });
  }
  return made;
}
