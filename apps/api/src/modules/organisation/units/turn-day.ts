import type { CalendarDay } from '@hoi/domain/calendar-day';
import { record } from '#modules/access/audit/record.ts';
import { backgroundWork, longTransaction } from '#outside/db.ts';
import { today } from '#outside/today.ts';

let projected: CalendarDay | null = null;
// Outlives changes: it ends with the turn of the day.
let turning: Promise<void> | null = null;

async function turnTo(day: CalendarDay): Promise<void> {
  await longTransaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ turned: number }[]>`
      SELECT public.project_day(${day}::date) AS turned`;
    if (!row?.turned) return;
    await record(tx, 'system', {
      action: 'turn-day',
      subjectType: 'OrgUnit',
      subjectId: day,
      detail: { units: row.turned },
      tags: ['org-units'],
    });
  }, backgroundWork);
  projected = day;
}

/** Sees to it that `org_units` and every path in it are those of today; asked before each request. */
export async function keepToday(): Promise<void> {
  const day = today();
  if (projected === day) return;
  turning ??= turnTo(day).finally(() => {
    turning = null;
  });
  await turning;
}
