import { setTimeout as wait } from 'node:timers/promises';
import { Asker, askingFor } from '@hoi/db/asker';
import { Prisma } from '@hoi/db/prisma';
import { beforeAll, expect, it } from 'vitest';
import { albumStrip } from '#modules/newsroom/articles/album-strip.ts';
import { orderingOf } from '#modules/newsroom/articles/article-order.ts';
import { articlesBeneath } from '#modules/newsroom/articles/articles-beneath.ts';
import { personOfDay } from '#modules/organisation/people/byline-person.ts';
import { unitsBelow } from '#modules/organisation/units/unit-family.ts';
import { unitOn } from '#modules/organisation/units/unit-on.ts';
import { today } from '#outside/today.ts';
import { makeAlbum } from '#test/album-factories.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit } from '#test/factories.ts';
import { makePerson } from '#test/people-factories.ts';
import { sleepers, slowTable } from '#test/slow-table.ts';
import { batchReader } from './batch-reader.ts';

useDatabase();

let categoryId: string;
let personId: string;
let unitId: string;
let albumId: string;
beforeAll(async () => {
  categoryId = (await makeCategory()).id;
  await makeArticle({ categoryId });
  unitId = (await makeOrgUnit()).id;
  await makeOrgUnit({ parentId: unitId });
  personId = (await makePerson({ published: true })).id;
  albumId = (await makeAlbum()).id;
});

const ofCategory = articlesBeneath({
  values: { category: 'uuid' },
  ordering: orderingOf('PUBLISHED_AT_DESC', true),
  where: async ({ category }) => Prisma.sql`a.category_id = ${category}`,
});
const page = () => ofCategory({ category: categoryId }, new Set(['title']), { first: 1 });

it.each<[string, string, () => Promise<unknown>]>([
  ['a person of a byline', 'people', () => personOfDay(personId, today())],
  ['an album in a body', 'albums', () => albumStrip(albumId)],
  ['a unit', 'org_unit_versions', () => unitOn(unitId, today())],
  ['the units below one', 'org_unit_versions', () => unitsBelow(unitId, today())],
  ['a list beneath', 'articles', page],
  ['its count', 'articles', async () => (await page()).totalCount?.()],
])('who asks for %s in the tick of one who leaves has her answer', async (_name, table, read) => {
  const expected = await read();
  await slowTable(table, 0.7);
  const leaving = new AbortController();
  const first = askingFor(new Asker(2, leaving.signal), read);
  const second = askingFor(new Asker(2), read);
  first.catch(() => undefined);
  await expect.poll(async () => (await sleepers()).length, { interval: 10 }).toBeGreaterThan(0);
  leaving.abort();
  await expect(first).rejects.toThrow();
  expect(JSON.stringify(await second)).toBe(JSON.stringify(expected));
});

it('reads once what one asks for in one tick, and apart what another asks for', async () => {
  const batches: (readonly number[])[] = [];
  const double = batchReader<number, number>(async (keys) => {
    batches.push(keys);
    await wait(1);
    return keys.map((key) => (key === 7 ? new Error('seven') : key * 2));
  });
  const asker = new Asker(2);
  const both = Promise.all([
    askingFor(asker, () => Promise.all([double(1), double(2)])),
    askingFor(new Asker(2), () => Promise.allSettled([double(3), double(7)])),
    double(4),
  ]);
  expect(await both).toEqual([
    [2, 4],
    [
      { status: 'fulfilled', value: 6 },
      { status: 'rejected', reason: new Error('seven') },
    ],
    8,
  ]);
  expect(batches).toEqual([[1, 2], [3, 7], [4]]);
  expect(await askingFor(asker, () => double(1))).toBe(2);
  expect(batches).toHaveLength(4);
});
