import { setTimeout as wait } from 'node:timers/promises';
import { Asker, askingFor } from '@hoi/db/asker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetCategories } from '#modules/newsroom/categories/category-directory.ts';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeStaff, unique } from '#test/factories.ts';
import { type OpenApi, openApi } from '#test/open-api.ts';
import { sleepers, slowTable } from '#test/slow-table.ts';

let api: OpenApi;
let editor: Record<string, string>;

useDatabase();
beforeAll(async () => {
  const { id: categoryId } = await makeCategory();
  await makeArticle({ categoryId });
  const { id: orgUnitId } = await db.orgUnit.findFirstOrThrow();
  editor = { cookie: (await makeStaff('ADMINISTRATOR', orgUnitId)).cookie };
  await db.siteLinkGroup.create({ data: { name: 'Liên kết', position: 1 } });
  api = await openApi();
});
afterAll(() => api.close());

type Asked = Record<string, string>;

/** A question that can be left. */
function post(query: string, headers: Asked) {
  const leaving = new AbortController();
  const answer = fetch(`${api.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json', ...headers },
    signal: leaving.signal,
  }).then(async (response) => ({ status: response.status, ...(await response.json()) }));
  answer.catch(() => undefined);
  return { answer, leave: () => leaving.abort() };
}

const within = (milliseconds: number) => ({ timeout: milliseconds, interval: 20 });
const asleep = (count: number) =>
  expect.poll(async () => (await sleepers()).length, within(3000)).toBe(count);
const goneWithinASecond = () => expect.poll(sleepers, within(1000)).toEqual([]);

async function connections(): Promise<number[]> {
  const rows = await db.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'`;
  return rows.map(({ pid }) => pid);
}

const articles = '{ articles(first: 1) { nodes { title } } }';

describe.each([
  ['the short way', (): Asked => ({})],
  ['the long way', (): Asked => ({ origin: api.url })],
])('who hangs up by %s', (_name, way) => {
  it.each([
    ['a list in our own words', 'articles', articles],
    ['a count', 'articles', '{ articles { totalCount } }'],
    ['a list by Prisma', 'site_link_groups', '{ siteLinkGroups { name } }'],
  ])('leaves no statement of %s behind, and its connection usable', async (_kind, table, query) => {
    await slowTable(table, 20);
    const { leave } = post(query, way());
    await asleep(1);
    const [pid] = await sleepers();
    leave();
    await goneWithinASecond();
    const answers = Array.from({ length: 12 }, () => db.$queryRaw`SELECT 1 AS one`);
    expect(await Promise.all(answers)).toEqual(Array(12).fill([{ one: 1 }]));
    expect(await connections()).toContain(pid);
  });

  it('has the statements that waited for their turn forgotten', async () => {
    await slowTable('site_link_groups', 1);
    const aliases = Array.from({ length: 30 }, (_, n) => `a${n}: siteLinkGroups { name }`);
    const { leave } = post(`{ ${aliases.join(' ')} }`, way());
    await asleep(2);
    leave();
    await goneWithinASecond();
    await wait(1500);
    expect(await sleepers()).toEqual([]);
  });
});

it('who hangs up has saved what she sent', async () => {
  await slowTable('categories', 1);
  const name = unique('Chuyên mục');
  const { leave } = post(
    `mutation { createCategory(input: { name: "${name}" }) { category { id } } }`,
    editor,
  );
  await asleep(1);
  leave();
  const saved = () => db.category.count({ where: { name } });
  await expect.poll(saved, within(15_000)).toBe(1);
}, 30_000);

it('of two who ask the same one may leave, and the other is answered', async () => {
  await slowTable('articles', 2);
  const mark = `query ${unique('Q').replace('-', '')} ${articles}`;
  const [first, second] = [post(mark, {}), post(mark, {})];
  await asleep(1);
  await wait(200);
  expect(await sleepers()).toHaveLength(1);
  first.leave();
  await wait(500);
  expect(await sleepers()).toHaveLength(1);
  expect(await second.answer).toMatchObject({ status: 200, data: { articles: { nodes: [{}] } } });
});

it('of two who ask the same both may leave, and nobody who comes later is turned away', async () => {
  await slowTable('articles', 3);
  const mark = `query ${unique('Q').replace('-', '')} ${articles}`;
  const [first, second] = [post(mark, {}), post(mark, {})];
  await asleep(1);
  await wait(200);
  first.leave();
  await wait(200);
  expect(await sleepers()).toHaveLength(1);
  second.leave();
  const third = post(mark, {});
  await expect.poll(sleepers, within(1000)).not.toEqual([]);
  expect(await third.answer).toMatchObject({ status: 200, data: { articles: { nodes: [{}] } } });
}, 20_000);

it('what is kept for all is read to its end, though the first who needs it leaves', async () => {
  await slowTable('categories', 2);
  forgetCategories();
  const first = post('{ categories { name } }', {});
  await asleep(1);
  const second = post('{ categories { slug name } }', {});
  await wait(200);
  first.leave();
  const { status, data, errors } = await second.answer;
  expect([status, errors]).toEqual([200, undefined]);
  expect(data.categories.length).toBeGreaterThan(0);
});

it('who looks something up by its key is not turned away with others of the same moment', async () => {
  await slowTable('articles', 1);
  const { id } = await db.article.findFirstOrThrow();
  const leaving = new AbortController();
  const find = (gone?: AbortSignal) =>
    askingFor(new Asker(2, gone), async () => db.article.findUnique({ where: { id } }));
  const [first, second] = [find(leaving.signal), find()];
  await asleep(1);
  leaving.abort();
  expect(await Promise.all([first, second])).toMatchObject([{ id }, { id }]);
});
