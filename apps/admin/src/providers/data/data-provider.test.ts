import { afterEach, describe, expect, it } from 'vitest';
import { createApi } from '#providers/client.ts';
import { articles } from '#resources/newsroom/articles/index.ts';
import { categories as categoryResource } from '#resources/newsroom/categories/index.ts';
import { polls } from '#resources/portal/polls/index.ts';
import { startGraphqlServer } from '#test/graphql-server.ts';
import { createDataProvider } from './data-provider.ts';

const resources = { articles, categories: categoryResource, polls };
const sort = { field: 'updatedAt', order: 'DESC' } as const;
let stop = async () => {};
afterEach(() => stop());

async function against(reply: Parameters<typeof startGraphqlServer>[0]) {
  const server = await startGraphqlServer(reply);
  stop = server.stop;
  return { provider: createDataProvider(createApi(server.url), resources), asked: server.asked };
}

function refusal(code: string, more: object = {}) {
  return {
    data: null,
    errors: [{ message: `Câu của máy chủ: ${code}`, extensions: { code, ...more } }],
  };
}

function page(ids: string[], endCursor: string | null) {
  const pageInfo = { hasNextPage: endCursor !== null, endCursor };
  return { totalCount: 5, pageInfo, nodes: ids.map((id) => ({ id })) };
}

const categories = ['Sức khỏe', 'Đời sống', 'An sinh'].map((name, index) => ({
  id: String(index),
  name,
  position: index,
  version: 3,
}));

describe('createDataProvider', () => {
  it('turns page, filter and order into the arguments of the API', async () => {
    const { provider, asked } = await against(() => ({ data: { articles: page(['a'], null) } }));
    const filter = { q: 'khởi nghiệp', standing: 'RETURNED', category: 'tin-tuc' };
    const found = await provider.getList('articles', {
      pagination: { page: 7, perPage: 25 },
      sort,
      filter,
    });
    expect(found).toEqual({ data: [{ id: 'a' }], total: 5 });
    expect(asked[0]?.variables).toEqual({
      filter: {
        query: 'khởi nghiệp',
        standing: ['RETURNED'],
        category: 'tin-tuc',
        orgUnit: null,
        awaitingContent: null,
        deleted: false,
        mine: false,
      },
      orderBy: 'UPDATED_AT_DESC',
      first: 25,
      page: 7,
    });
  });

  it('walks cursors to a later page and remembers where pages start', async () => {
    const { provider, asked } = await against(({ variables }) => {
      const pages: Record<string, object> = {
        null: page(['a', 'b'], 'c2'),
        c2: page(['c', 'd'], 'c3'),
        c3: page(['e'], null),
      };
      return { data: { polls: pages[String(variables.after)] } };
    });
    const list = (number: number) =>
      provider.getList('polls', { pagination: { page: number, perPage: 2 }, sort, filter: {} });
    expect((await list(3)).data).toEqual([{ id: 'e' }]);
    expect(asked.map(({ variables }) => variables.after)).toEqual([null, 'c2', 'c3']);
    expect((await list(2)).data).toEqual([{ id: 'c' }, { id: 'd' }]);
    expect(asked).toHaveLength(4);
  });

  it('arranges lists that come whole, by the Vietnamese alphabet', async () => {
    const { provider } = await against(() => ({ data: { categories } }));
    const ask = {
      pagination: { page: 1, perPage: 2 },
      sort: { field: 'name', order: 'ASC' } as const,
    };
    const sorted = await provider.getList('categories', { ...ask, filter: {} });
    expect(sorted.data.map(({ name }) => name)).toEqual(['An sinh', 'Đời sống']);
    expect(sorted.total).toBe(3);
    const found = await provider.getList('categories', { ...ask, filter: { q: 'suc khoe' } });
    expect(found.data.map(({ name }) => name)).toEqual(['Sức khỏe']);
  });

  const saved = { id: 'a', tags: [{ name: 'Tết' }], shownByline: { person: null } };

  it('sends the version that was read, or the later one of an automatic save', async () => {
    const { provider, asked } = await against(({ query }) =>
      query.includes('updateArticle')
        ? { data: { updateArticle: { article: saved } } }
        : { data: { updateCategory: { category: categories[0] } } },
    );
    const previousData = { id: '0', version: 3 };
    await provider.update('categories', { id: '0', data: { name: 'Sức khỏe' }, previousData });
    expect(asked[0]?.variables.input).toMatchObject({ id: '0', expectedVersion: 3 });
    const answer = await provider.update('articles', {
      id: 'a',
      data: { title: 'Tết', version: 9 },
      previousData: { id: 'a', version: 4 },
    });
    expect(asked[1]?.variables.input).toMatchObject({ id: 'a', expectedVersion: 9 });
    expect(answer.data.tags).toEqual(['Tết']);
  });

  it('sends two saves of one form one after the other, the second over the first', async () => {
    let version = 4;
    const { provider, asked } = await against(() => {
      version += 1;
      return { data: { updateArticle: { article: { ...saved, version } } } };
    });
    const previousData = { id: 'a', version: 4 };
    const update = (title: string) =>
      provider.update('articles', { id: 'a', data: { title, version: 4 }, previousData });
    await Promise.all([update('Một'), update('Hai')]);
    expect(asked.map(({ variables: { input } }) => input)).toMatchObject([
      { title: 'Một', expectedVersion: 4 },
      { title: 'Hai', expectedVersion: 5 },
    ]);
  });

  it('takes an author away only when the form did, not when she is unknown to it', async () => {
    const { provider, asked } = await against(() => ({
      data: { updateArticle: { article: saved } },
    }));
    const previousData = { id: 'a', version: 1 };
    for (const author of [{}, { bylinePerson: null }, { bylinePerson: 'p1' }]) {
      await provider.update('articles', {
        id: 'a',
        data: { title: 'Tết', ...author },
        previousData,
      });
    }
    const sent = asked.map(({ variables }) => variables.input);
    expect(sent[0]).not.toHaveProperty('bylinePerson');
    expect(sent[1]).toMatchObject({ bylinePerson: null });
    expect(sent[2]).toMatchObject({ bylinePerson: 'p1' });
  });

  it('puts the issues of refused input at their fields', async () => {
    const issues = [
      { path: ['input', 'byline', 'name'], message: 'Không quá 120 ký tự.' },
      { path: ['title'], message: 'Vui lòng nhập nội dung.' },
      { path: ['title'], message: 'Một lỗi nữa.' },
    ];
    const { provider } = await against(() => refusal('BAD_USER_INPUT', { issues }));
    await expect(provider.create('articles', { data: { title: '' } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      body: {
        errors: { byline: { name: 'Không quá 120 ký tự.' }, title: 'Vui lòng nhập nội dung.' },
      },
    });
  });

  it('keeps code, status and sentence of every other refusal', async () => {
    for (const [code, status] of [
      ['CONFLICT', 409],
      ['UNAUTHENTICATED', 401],
      ['FORBIDDEN', 403],
      ['RATE_LIMITED', 429],
    ] as const) {
      const { provider } = await against(() => refusal(code));
      const previousData = { id: '0', version: 3 };
      const update = provider.update('categories', { id: '0', data: {}, previousData });
      await expect(update).rejects.toMatchObject({
        code,
        status,
        message: `Câu của máy chủ: ${code}`,
      });
      await stop();
    }
  });

  it('says so when the server is gone or a record is', async () => {
    const { provider } = await against(() => ({ data: { article: null } }));
    await expect(provider.getOne('articles', { id: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await stop();
    await expect(provider.getOne('articles', { id: 'x' })).rejects.toMatchObject({
      code: 'OFFLINE',
    });
  });
});
