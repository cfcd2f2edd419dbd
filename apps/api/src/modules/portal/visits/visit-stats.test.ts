import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';

useDatabase();

const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});
beforeEach(async () => {
  await db.visitDay.deleteMany();
  await db.recentVisitor.deleteMany();
});

const query = /* GraphQL */ `
  { visitStats { total today yesterday thisWeek lastWeek thisMonth lastMonth online asOf } }
`;

async function statsAt(iso: string) {
  clock.now = () => new Date(iso);
  return (await ask(query)).data.visitStats;
}

async function visits(days: Record<string, number>): Promise<void> {
  const data = Object.entries(days).map(([day, count]) => ({ day: new Date(day), visits: count }));
  await db.visitDay.createMany({ data });
}

describe('visitStats', () => {
  it('is all noughts before the first visit', async () => {
    expect(await statsAt('2026-01-01T00:00:00Z')).toEqual({
      total: 0,
      today: 0,
      yesterday: 0,
      thisWeek: 0,
      lastWeek: 0,
      thisMonth: 0,
      lastMonth: 0,
      online: 0,
      asOf: '2026-01-01T00:00:00.000Z',
    });
  });

  it('starts the week on Monday and continues the former total', async () => {
    const data = { total: 696_004n, countedOn: new Date('2020-08-11'), source: 'trang cũ' };
    await db.visitBaseline.create({ data });
    // 9/8/2020 was a Sunday.
    await visits({ '2020-08-09': 337, '2020-08-10': 425, '2020-08-11': 498 });
    expect(await statsAt('2020-08-11T08:00:00Z')).toMatchObject({
      total: 696_004 + 1260,
      today: 498,
      yesterday: 425,
      thisWeek: 923,
      lastWeek: 337,
      thisMonth: 1260,
      lastMonth: 0,
    });
    await db.visitBaseline.deleteMany();
  });

  it('changes the day, the week and the month at midnight in Viet Nam', async () => {
    // 31/5/2026 is a Sunday, 1/6/2026 a Monday.
    await visits({ '2026-05-25': 1, '2026-05-31': 10, '2026-06-01': 100, '2026-04-30': 1000 });
    expect(await statsAt('2026-05-31T16:59:54Z')).toMatchObject({
      today: 10,
      yesterday: 0,
      thisWeek: 11,
      lastWeek: 0,
      thisMonth: 11,
      lastMonth: 1000,
    });
    expect(await statsAt('2026-05-31T17:00:00Z')).toMatchObject({
      today: 100,
      yesterday: 10,
      thisWeek: 100,
      lastWeek: 11,
      thisMonth: 100,
      lastMonth: 11,
    });
  });

  it('counts as online who was seen in the last five minutes', async () => {
    const seen = (byte: number, iso: string) => ({
      visitorHash: new Uint8Array([byte]),
      lastSeenAt: new Date(iso),
    });
    await db.recentVisitor.createMany({
      data: [
        seen(1, '2026-06-03T03:00:00Z'),
        seen(2, '2026-06-03T03:00:01Z'),
        seen(3, '2026-06-03T03:04:00Z'),
      ],
    });
    expect((await statsAt('2026-06-03T03:05:00Z')).online).toBe(2);
  });

  it('repeats its answer for less than five seconds', async () => {
    await visits({ '2026-07-01': 1 });
    expect((await statsAt('2026-07-01T03:00:00Z')).today).toBe(1);
    await db.visitDay.updateMany({ data: { visits: 2 } });
    expect((await statsAt('2026-07-01T03:00:04.999Z')).today).toBe(1);
    expect((await statsAt('2026-07-01T03:00:05Z')).today).toBe(2);
  });
});
