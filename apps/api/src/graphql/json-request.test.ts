import { describe, expect, it } from 'vitest';
import type { Context } from '#context.ts';
import { schema } from '#schema.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory } from '#test/factories.ts';
import { readJsonRequest } from './json-request.ts';
import { prepareOperation } from './prepared-operation.ts';

useDatabase();

const reader: Context = {
  viewer: { kind: 'anonymous' },
  visitor: { address: '', userAgent: '', visitorId: '' },
  sessionEnded: false,
  fromSite: false,
  foreignOrigin: false,
  rateLimit: null,
  setSessionCookie: () => undefined,
};

async function answer(body: unknown) {
  const read = readJsonRequest(schema, typeof body === 'string' ? body : JSON.stringify(body));
  return JSON.parse('refusal' in read ? read.refusal : String((await read.run(reader)).body));
}

describe('readJsonRequest', () => {
  it('answers a prepared document again with other variables', async () => {
    const one = await makeArticle();
    const other = await makeArticle({ categoryId: (await makeCategory({ name: 'Gia đình' })).id });
    const query = 'query ($slug: String!) { article(slug: $slug) { title category { name } } }';
    const first = await answer({ query, variables: { slug: one.slug } });
    expect(first.data.article.title).toBe(one.title);
    const second = await answer({ query, variables: { slug: other.slug } });
    expect(second.data.article).toEqual({ title: other.title, category: { name: 'Gia đình' } });
    expect((await answer({ query, variables: { slug: 'khong-co' } })).data.article).toBeNull();
  });

  it('keeps what it made of a document, but not of one that fills the memory', () => {
    const prepare = (source: string) => prepareOperation(schema, source, undefined);
    expect(prepare('{ __typename }')).toBe(prepare('{ __typename }'));
    const long = `#${'dài'.repeat(20_000)}\n{ __typename }`;
    expect(prepare(long)).not.toBe(prepare(long));
    const wrong = `${long} {`;
    expect(prepare(wrong)).not.toBe(prepare(wrong));
  });

  it('lists with fragments, aliases and directives as the plain way does', async () => {
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

  it('shares what is the same for all, and nothing else', () => {
    const read = (query: string) => {
      const request = readJsonRequest(schema, JSON.stringify({ query }));
      return 'operation' in request && request.operation.isShared;
    };
    expect(read('{ articles(first: 3) { nodes { title } } }')).toBe(true);
    expect(read('{ viewer { name } articles(first: 3) { nodes { title } } }')).toBe(false);
    expect(read('{ currentPoll { question viewerHasVoted } }')).toBe(false);
  });

  it.each([
    ['not JSON', 'BAD_USER_INPUT'],
    ['[]', 'BAD_USER_INPUT'],
    [{ query: 5 }, 'BAD_USER_INPUT'],
    [{ query: '{ articles' }, 'BAD_USER_INPUT'],
    [{ query: '{ nothing }' }, 'BAD_USER_INPUT'],
    [{ query: '{ articles { nodes { title } } }', variables: [] }, 'BAD_USER_INPUT'],
    [{ query: 'query ($s: String!) { article(slug: $s) { title } }' }, 'BAD_USER_INPUT'],
    [{ query: `{ ${'a: categories { name } '.repeat(40)} }` }, 'QUERY_TOO_COMPLEX'],
    [
      {
        query:
          '{ articles(first: 100) { nodes { newer(first: 100) { nodes { older(first: 100) { nodes { title } } } } } } }',
      },
      'QUERY_TOO_COMPLEX',
    ],
  ])('refuses %j', async (body, code) => {
    const refused = await answer(body);
    expect(refused.errors[0].extensions.code).toBe(code);
    expect(JSON.stringify(refused)).not.toMatch(/stack|prisma|node_modules/i);
  });
});
