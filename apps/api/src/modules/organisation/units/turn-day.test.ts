import { addDays } from '@hoi/localization/calendar-weeks';
import { afterEach, expect, it } from 'vitest';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { keepToday } from './turn-day.ts';

useDatabase();

const realNow = clock.now;

afterEach(async () => {
  clock.now = realNow;
  await keepToday();
});

it('is not set back by a clock that is slow, only by one that was wrong', async () => {
  const { id } = await makeOrgUnit({ kind: 'PROVINCE' });
  const start = today();
  const validFrom = dateOf(addDays(start, 5));
  await db.orgUnitVersion.updateMany({ where: { unitId: id }, data: { validFrom } });
  const aliveAfter = async (days: number) => {
    clock.now = () => new Date(`${addDays(start, days)}T05:00:00Z`);
    await keepToday();
    return (await db.orgUnit.findUniqueOrThrow({ where: { id } })).alive;
  };
  const seen: boolean[] = [];
  for (const days of [4, 5, 4, 5, 3, 6]) seen.push(await aliveAfter(days));
  expect(seen).toEqual([false, true, true, true, false, true]);
});
