import type { Prisma } from '@hoi/db/prisma';
import { afterEach, expect, it } from 'vitest';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, makeStaff, unique } from '#test/factories.ts';
import { asPartner } from '#test/one-of-everything.ts';

useDatabase();

const now = clock.now;
afterEach(() => {
  clock.now = now;
});

const hour = 3_600_000;

async function editorOf(orgUnitId: string) {
  const { cookie } = await makeStaff('EDITOR', orgUnitId);
  return async (name: 'unpublish' | 'delete' | 'restore', id: string) => {
    const query = `mutation ($input: ArticleStepInput!) { ${name}Article(input: $input) { article { id } } }`;
    const answer = await ask(query, { input: { id: globalId('Article', id) } }, { cookie });
    expect(answer.errors).toBeUndefined();
  };
}

const goneQuery = 'query ($since: DateTime!) { goneArticles(since: $since) { id goneAt } }';

async function gone(
  since: Date,
  headers: Record<string, string> = {},
): Promise<{ id: string; goneAt: string }[]> {
  const { data } = await ask(goneQuery, { since: since.toISOString() }, headers);
  return data.goneArticles;
}

it('tells strangers and partners by id and moment what went, and nothing that was never shown', async () => {
  const { id: orgUnitId } = await makeOrgUnit();
  const editor = await editorOf(orgUnitId);
  const make = (data = {}) => makeArticle({ orgUnitId, ...data });
  const [off, binned, both, back, stays] = [
    await make(),
    await make(),
    await make(),
    await make(),
    await make(),
  ];
  const tomorrow = new Date(Date.now() + 24 * hour);
  const waiting = [await make({ publishedAt: tomorrow }), await make({ publishedAt: tomorrow })];
  const draft = await make({ status: 'DRAFT', publishedAt: null });
  const hidden = await make({ categoryId: (await makeCategory({ hidden: true })).id });
  const since = new Date(Date.now() - 1000);
  expect(await gone(since)).toEqual([]);
  await editor('unpublish', off.id);
  await editor('delete', binned.id);
  await editor('unpublish', both.id);
  await editor('delete', both.id);
  await editor('delete', back.id);
  await editor('restore', back.id);
  await editor('unpublish', waiting[0]?.id ?? '');
  await editor('delete', waiting[1]?.id ?? '');
  await editor('delete', draft.id);
  await editor('unpublish', hidden.id);
  const listed = await gone(since);
  expect(listed.map(({ id }) => id)).toEqual(
    [off, binned, both].map(({ id }) => globalId('Article', id)),
  );
  const at = new Date(listed[2]?.goneAt ?? '');
  const event = { articleId: both.id, kind: 'UNPUBLISHED' } as const;
  const taken = await db.reviewEvent.findFirstOrThrow({ where: event });
  // Not when it was put into the bin; the clocks of the program and of the database may differ a little.
  expect(Math.abs(Number(at) - Number(taken.at))).toBeLessThan(1000);
  expect(await gone(since, await asPartner([]))).toEqual(listed);
  // By its last moment the list goes on, and later there is nothing.
  expect(await gone(at)).toEqual([listed[2]]);
  expect(await gone(new Date(at.getTime() + 1))).toEqual([]);
  const { data } = await ask('{ articles { nodes { title } } }');
  const titles = data.articles.nodes.map(({ title }: { title: string }) => title);
  expect(titles).toEqual(expect.arrayContaining([back.title, stays.title]));
  expect(titles).not.toContain(off.title);
});

it('keeps that readers saw it, whatever becomes of its date and its category', async () => {
  const [shown, hidden] = [await makeCategory(), await makeCategory({ hidden: true })];
  const make = (of: { id: string }) => makeArticle({ categoryId: of.id });
  const change = async ({ id }: { id: string }, data: Prisma.ArticleUncheckedUpdateInput) => {
    await db.article.update({ where: { id }, data });
  };
  const off = { status: 'UNPUBLISHED' } as const;
  const later = { publishedAt: new Date(Date.now() + hour) };
  const [dated, moved] = [await make(shown), await make(shown)];
  const neverSeen = await make(hidden);
  const since = new Date(Date.now() - 1000);
  const all = [dated, moved, neverSeen];
  const told = async () => {
    const listed = (await gone(since)).map(({ id }) => id);
    return all.filter(({ id }) => listed.includes(globalId('Article', id)));
  };
  await change(dated, later);
  expect(await told()).toEqual([dated]);
  await change(dated, off);
  await change(moved, { categoryId: hidden.id });
  await change(neverSeen, off);
  await change(neverSeen, { categoryId: shown.id });
  expect(await told()).toEqual([dated]);
  await change(moved, { ...off, categoryId: shown.id });
  expect(await told()).toEqual([dated, moved]);
  // It comes back by itself.
  await change(dated, { status: 'PUBLISHED' });
  clock.now = () => new Date(Date.now() + 2 * hour);
  expect(await told()).toEqual([moved]);
});

it('asks for a moment that can be', async () => {
  for (const since of ['hôm qua', '2026-01-01', '0000-01-01T00:00:00Z', null]) {
    expect(codeOf(await ask(goneQuery, { since }))).toBe('BAD_USER_INPUT');
  }
});

it('lists what was changed, or has come out by itself, since a moment', async () => {
  const category = await makeCategory({ slug: unique('cm') });
  const of = { categoryId: category.id };
  const old = await makeArticle(of);
  const changed = await makeArticle(of);
  const late = await makeArticle({ ...of, publishedAt: new Date(Date.now() + hour / 2) });
  await db.$executeRaw`UPDATE articles SET updated_at = '2020-01-01' WHERE category_id = ${category.id}::uuid`;
  const since = new Date(Date.now() - 1000).toISOString();
  const query = `query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount nodes { id } } }`;
  const filter = { category: category.slug, updatedSince: since };
  const list = async () => (await ask(query, { filter })).data.articles.nodes;
  expect(await list()).toEqual([]);
  await db.article.update({ where: { id: changed.id }, data: { title: 'Tên khác' } });
  expect(await list()).toEqual([{ id: globalId('Article', changed.id) }]);
  // Views are no change.
  await db.$executeRaw`UPDATE articles SET view_count = view_count + 1 WHERE id = ${old.id}::uuid`;
  clock.now = () => new Date(Date.now() + hour);
  const found = (await list()).map(({ id }: { id: string }) => id).sort();
  expect(found).toEqual([changed, late].map(({ id }) => globalId('Article', id)).sort());
  expect(codeOf(await ask(query, { filter: { updatedSince: 'hôm qua' } }))).toBe('BAD_USER_INPUT');
});
