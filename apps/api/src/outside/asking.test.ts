import { setTimeout as wait } from 'node:timers/promises';
import { Asker, askingFor, NobodyWaitsError } from '@hoi/db/asker';
import { Prisma } from '@hoi/db/prisma';
import { expect, it, onTestFinished, vi } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { makeArticle } from '#test/factories.ts';
import { sleepers } from '#test/slow-table.ts';
import { db, readRows, readTogether } from './db.ts';

useDatabase();

/** Somebody who may leave. */
function asker(atOnce = 2) {
  const leaving = new AbortController();
  const one = new Asker(atOnce, leaving.signal);
  return {
    ask: <Result>(work: () => Result) => askingFor(one, work),
    leave: () => leaving.abort(),
  };
}

const asleep = (count: number) =>
  expect.poll(async () => (await sleepers()).length, { timeout: 3000, interval: 10 }).toBe(count);

it('a statement that writes is not ended, whatever it begins with', async () => {
  const { ask, leave } = asker();
  const writing = ask(
    async () => db.$queryRaw`
    WITH written AS (
      INSERT INTO visitor_salts (day, salt) VALUES ('2001-01-01', '\\x00') RETURNING 1
    ) SELECT 1 AS one FROM written, pg_sleep(0.5)`,
  );
  await asleep(1);
  leave();
  expect(await writing).toEqual([{ one: 1 }]);
  expect(await db.visitorSalt.count({ where: { day: new Date('2001-01-01') } })).toBe(1);
});

it('a transaction is not ended', async () => {
  const { ask, leave } = asker();
  const work = ask(() => db.$transaction((tx) => tx.$queryRaw`SELECT 1 AS one FROM pg_sleep(0.5)`));
  await asleep(1);
  leave();
  expect(await work).toEqual([{ one: 1 }]);
});

it('a transaction that asks for much at once is asked one thing after the other', async () => {
  const warned = vi.spyOn(process, 'emitWarning');
  onTestFinished(() => warned.mockRestore());
  await makeArticle();
  const rows = await db.$transaction((tx) => {
    const include = { category: true, orgUnit: true, tags: true, media: true, versions: true };
    const articles = tx.article.findMany({ include });
    const categories = tx.category.findMany({ include: { articles: true } });
    return Promise.all([articles, categories, tx.$queryRaw`SELECT 1 AS one`]);
  });
  expect(rows).toMatchObject([[{ category: {} }], [{ articles: [{}] }], [{ one: 1 }]]);
  expect(warned).not.toHaveBeenCalled();
});

it('what is read together ends together, and the connection that was in the middle is not lent', async () => {
  const { ask, leave } = asker();
  const reading = ask(() =>
    readTogether(async (read) => {
      await read(Prisma.sql`SELECT pg_sleep(20)`);
      return read(Prisma.sql`SELECT 1`);
    }),
  );
  reading.catch(() => undefined);
  await asleep(1);
  leave();
  await expect(reading).rejects.toThrow('canceling statement');
  expect(await sleepers()).toEqual([]);
  const answers = Array.from({ length: 10 }, () => db.$queryRaw`SELECT 1 AS one`);
  expect(await Promise.all(answers)).toEqual(Array(10).fill([{ one: 1 }]));
});

it('what else is asked while reading together needs no further turn', async () => {
  const { ask } = asker(1);
  const both = ask(() =>
    readTogether(async (read) => {
      await read(Prisma.sql`SELECT 1`);
      return readRows(Prisma.sql`SELECT 2 AS two`);
    }),
  );
  expect(await both).toEqual([{ two: 2 }]);
});

it('who has left is not begun with', async () => {
  const { ask, leave } = asker();
  leave();
  await expect(ask(() => readRows(Prisma.sql`SELECT 1`))).rejects.toThrow(NobodyWaitsError);
});

it('an end never reaches a statement of somebody else', async () => {
  const numbers = new Set<number>();
  const other = async () => {
    const rows = await db.$queryRaw<{ pid: number }[]>`
      SELECT pg_backend_pid() AS pid FROM pg_sleep(0.01)`;
    for (const { pid } of rows) numbers.add(pid);
  };
  const others: Promise<void>[] = [];
  for (let n = 0; n < 100; n += 1) {
    const { ask, leave } = asker();
    const done = ask(() => readRows(Prisma.sql`SELECT 1`)).catch(() => undefined);
    // They wait for the connection that is about to be given back.
    others.push(...Array.from({ length: 6 }, other));
    void done.then(leave);
    await wait(Math.random() * 4);
    leave();
    await done;
  }
  await Promise.all(others);
  // The connections are kept: no more than the pool has.
  expect(numbers.size).toBeLessThanOrEqual(5);
}, 60_000);
