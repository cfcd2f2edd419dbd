import { expect, it } from 'vitest';
import type { Api } from '#providers/client.ts';
import { articleVersion } from './article-steps.graphql.ts';

it('says of a version that may not be read any more that there is none', async () => {
  const answers = async (node: unknown) => {
    // Of all that the API does, reading a version takes the query alone.
    const api = { query: async () => ({ node }) } as unknown as Api;
    return articleVersion.read(api, { id: 'phien-ban' });
  };
  const version = { __typename: 'ArticleVersion', title: 'Tết', body: {} };
  await expect(answers(version)).resolves.toBe(version);
  await expect(answers(null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
