import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '#schema.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory } from '#test/factories.ts';
import { asJson, questionOf } from './answer.ts';
import type { Context } from './context.ts';
import { readParams } from './request-params.ts';

useDatabase();

const reader: Context = {
  viewer: { kind: 'anonymous' },
  visitor: { address: '', userAgent: '', languages: '', visitorId: '', device: '' },
  sessionEnded: false,
  fromSite: false,
  foreignOrigin: false,
  rateLimit: null,
  setSessionCookie: () => undefined,
  setDeviceCookie: () => undefined,
};

async function answer(asked: unknown) {
  const params = readParams(asked);
  const question =
    params instanceof GraphQLError ? { refused: [params] } : questionOf(schema, params);
  const result = 'refused' in question ? { errors: question.refused } : await question.run(reader);
  return JSON.parse(String(asJson(result, 'vi').body));
}

describe('a question', () => {
  it('is answered again with other variables', async () => {
    const one = await makeArticle();
    const other = await makeArticle({ categoryId: (await makeCategory({ name: 'Gia đình' })).id });
    const query = 'query ($slug: String!) { article(slug: $slug) { title category { name } } }';
    const first = await answer({ query, variables: { slug: one.slug } });
    expect(first.data.article.title).toBe(one.title);
    const second = await answer({ query, variables: { slug: other.slug } });
    expect(second.data.article).toEqual({ title: other.title, category: { name: 'Gia đình' } });
    expect((await answer({ query, variables: { slug: 'khong-co' } })).data.article).toBeNull();
  });

  it('has fragments, aliases and directives', async () => {
    const query = `query ($more: Boolean!) {
      newest: articles(first: 1) { ...Titles edges { cursor } }
      articles(first: 2) { totalCount @include(if: $more) ...Titles }
    } fragment Titles on ArticleConnection { nodes { __typename title } }`;
    const with_ = await answer({ query, variables: { more: true } });
    expect(with_.data.articles.totalCount).toBeGreaterThanOrEqual(2);
    expect(with_.data.newest.nodes).toHaveLength(1);
    expect(with_.data.newest.edges[0].cursor).toBeTypeOf('string');
    const without = await answer({ query, variables: { more: false } });
    expect(without.data.articles).not.toHaveProperty('totalCount');
  });

  it('is shared when it is the same for all, and else not', () => {
    const read = (text: string) => {
      const question = questionOf(schema, { text, operationName: undefined, variables: {} });
      return 'operation' in question && question.operation.isShared;
    };
    expect(read('{ articles(first: 3) { nodes { title } } }')).toBe(true);
    expect(read('{ viewer { name } articles(first: 3) { nodes { title } } }')).toBe(false);
    expect(read('{ currentPoll { question viewerHasVoted } }')).toBe(false);
  });

  it.each([
    ['text', 'BAD_USER_INPUT'],
    [[], 'BAD_USER_INPUT'],
    [{ query: 5 }, 'BAD_USER_INPUT'],
    [{ documentId: 'unknown' }, 'BAD_USER_INPUT'],
    [{ documentId: '__proto__' }, 'BAD_USER_INPUT'],
    [{ query: '{ articles' }, 'BAD_USER_INPUT'],
    [{ query: '{ nothing }' }, 'BAD_USER_INPUT'],
    [{ query: '{ articles { nodes { title } } }', variables: [] }, 'BAD_USER_INPUT'],
    [{ query: '{ __typename }', extensions: 'x' }, 'BAD_USER_INPUT'],
    [{ query: 'query A { __typename }', operationName: 'A\n' }, 'BAD_USER_INPUT'],
    [{ query: 'query A { __typename }', operationName: 'B' }, 'BAD_USER_INPUT'],
    [{ query: 'query ($s: String!) { article(slug: $s) { title } }' }, 'BAD_USER_INPUT'],
    [{ query: `{ ${'a: categories { name } '.repeat(40)} }` }, 'QUERY_TOO_COMPLEX'],
    [
      {
        query:
          '{ articles(first: 100) { nodes { newer(first: 100) { nodes { older(first: 100) { nodes { title } } } } } } }',
      },
      'QUERY_TOO_COMPLEX',
    ],
  ])('refuses %j', async (asked, code) => {
    const refused = await answer(asked);
    expect(refused.errors[0].extensions.code).toBe(code);
    expect(JSON.stringify(refused)).not.toMatch(/stack|prisma|node_modules/i);
  });
});
