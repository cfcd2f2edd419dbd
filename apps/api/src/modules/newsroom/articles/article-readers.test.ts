import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { makeApiToken } from '#modules/access/partners/api-token.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, unique } from '#test/factories.ts';

useDatabase();

async function makePartner(scopes: string[]) {
  const partner = await db.partnerOrganisation.create({ data: { name: unique('Đối tác') } });
  const { token, hash, prefix } = makeApiToken();
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db.apiToken.create({
    data: { partnerId: partner.id, label: 'thử', prefix, tokenHash: hash, scopes, expiresAt },
  });
  return { authorization: `Bearer ${token}` };
}

describe("a partner's token", () => {
  const articles = '{ articles { nodes { title status } } }';

  it('reads what is public, and writes nothing', async () => {
    const row = await makeArticle();
    await makeArticle({ status: 'DRAFT', publishedAt: null });
    const partner = await makePartner(['articles:read']);
    const answer = await ask(articles, {}, partner);
    expect(answer.data.articles.nodes).toEqual([{ title: row.title, status: null }]);
    const input = { title: 'A', category: globalId('Category', row.categoryId) };
    const create =
      'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }';
    expect(codeOf(await ask(create, { input }, partner))).toBe('FORBIDDEN');
    const remove =
      'mutation ($input: ArticleStepInput!) { deleteArticle(input: $input) { article { id } } }';
    const target = { input: { id: globalId('Article', row.id) } };
    expect(codeOf(await ask(remove, target, partner))).toBe('FORBIDDEN');
  });

  it('reads the same whatever it was issued for', async () => {
    const { slug, id, title } = await makeArticle();
    const partner = await makePartner(['statistics:read']);
    const listed = await ask(articles, {}, partner);
    expect(listed.data.articles.nodes).toContainEqual({ title, status: null });
    expect((await ask(`{ article(slug: "${slug}") { title } }`, {}, partner)).data).toEqual({
      article: { title },
    });
    const node = await ask(
      `{ node(id: "${globalId('Article', id)}") { __typename } }`,
      {},
      partner,
    );
    expect(node.data.node).toEqual({ __typename: 'Article' });
  });
});

it('reads a list of any length with the same number of statements', async () => {
  const orgUnitId = (await makeOrgUnit()).id;
  const { id: categoryId, slug } = await makeCategory();
  for (let n = 0; n < 12; n += 1) {
    const cover = await db.mediaFile.create({
      data: {
        key: unique(),
        fileName: 'a',
        mimeType: 'image/webp',
        byteSize: 1,
        sha256: 'x',
        orgUnitId,
      },
    });
    const tag = unique('the');
    await makeArticle({
      categoryId,
      orgUnitId: (await makeOrgUnit()).id,
      coverId: cover.id,
      tags: { create: { tag: { create: { slug: tag, name: tag } } } },
      attachments: { create: { mediaId: cover.id, title: 'T' } },
    });
  }
  const query = `query ($first: Int, $category: String) { articles(first: $first, filter: { category: $category }) {
    nodes { title category { name } orgUnit { name } coverImage { url } tags { name } attachments { title file { url } } } } }`;
  const statements = async (first: number) => {
    // Each statement outside a transaction takes a connection of its own.
    const spy = vi.spyOn(pg.Pool.prototype, 'connect');
    const answer = await ask(query, { first, category: slug });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.articles.nodes).toHaveLength(first);
    expect(answer.data.articles.nodes[0]).toMatchObject({
      tags: [{}],
      attachments: [{ file: {} }],
    });
    const count = spy.mock.calls.length;
    spy.mockRestore();
    return count;
  };
  const few = await statements(2);
  expect(few).toBeGreaterThan(3);
  expect(await statements(12)).toBe(few);
});
