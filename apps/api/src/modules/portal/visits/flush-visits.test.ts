import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { countVisit } from './count-visit.ts';
import { flushVisits, startFlushingVisits, stopFlushingVisits } from './flush-visits.ts';

useDatabase();

const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0';

function open(times: number, at: string, articleId: string | null = null): void {
  for (let i = 0; i < times; i += 1) {
    countVisit({
      articleId,
      address: `203.0.113.${i}`,
      userAgent,
      at: new Date(at),
      prefetch: false,
    });
  }
}

async function visitsOn(day: string): Promise<number> {
  return (await db.visitDay.findUnique({ where: { day: new Date(day) } }))?.visits ?? 0;
}

it('writes what is left when it stops', async () => {
  startFlushingVisits();
  open(3, '2026-05-04T03:00:00Z');
  await stopFlushingVisits();
  expect(await visitsOn('2026-05-04')).toBe(3);
});

it('keeps a batch that the database refuses, and writes it once when it takes it', async () => {
  await asOwner('ALTER TABLE recent_views RENAME TO recent_views_away');
  open(2, '2026-05-05T03:00:00Z', randomUUID());
  await expect(flushVisits()).rejects.toThrow();
  expect(await visitsOn('2026-05-05')).toBe(0);
  open(1, '2026-05-05T03:00:00Z');
  await asOwner('ALTER TABLE recent_views_away RENAME TO recent_views');
  await flushVisits();
  await flushVisits();
  expect(await visitsOn('2026-05-05')).toBe(3);
});

it('does not write again what was committed although nobody heard of it', async () => {
  // A commit whose acknowledgement is lost on the way.
  const original = db.$transaction.bind(db);
  const lossy = async (...args: Parameters<typeof original>) => {
    await original(...args);
    throw new Error('connection lost');
  };
  Object.defineProperty(db, '$transaction', { value: lossy, configurable: true });
  open(4, '2026-05-06T03:00:00Z');
  await expect(flushVisits()).rejects.toThrow('connection lost');
  Object.defineProperty(db, '$transaction', { value: original, configurable: true });
  await flushVisits();
  expect(await visitsOn('2026-05-06')).toBe(4);
});
