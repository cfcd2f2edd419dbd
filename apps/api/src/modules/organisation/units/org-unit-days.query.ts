import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { builder } from '#graphql/builder.ts';
import { readRows } from '#outside/db.ts';
import { keptByRevision } from './kept-by-revision.ts';
import { lastDayFor } from './public-days.ts';

const kept = keptByRevision((): { days?: readonly CalendarDay[] } => ({}));

// From each day straight to the next: there are far more versions than days.
async function readDays(): Promise<CalendarDay[]> {
  const rows = await readRows<{ day: CalendarDay }>(Prisma.sql`
    WITH RECURSIVE began AS (
      SELECT min(valid_from) AS day FROM org_unit_versions
      UNION ALL
      SELECT (SELECT min(valid_from) FROM org_unit_versions WHERE valid_from > began.day)
      FROM began WHERE began.day IS NOT NULL
    ), ended AS (
      SELECT min(valid_to) AS day FROM org_unit_versions
      UNION ALL
      SELECT (SELECT min(valid_to) FROM org_unit_versions WHERE valid_to > ended.day)
      FROM ended WHERE ended.day IS NOT NULL
    )
    SELECT day::text AS day FROM (SELECT day FROM began UNION SELECT day FROM ended) days
    WHERE days.day IS NOT NULL ORDER BY days.day`);
  return rows.map(({ day }) => day);
}

async function daysOfChange(): Promise<readonly CalendarDay[]> {
  const present = await kept();
  present.days ??= await readDays();
  return present.days;
}

builder.queryField('orgUnitDays', (t) =>
  t.field({
    type: ['Date'],
    open: true,
    shared: true,
    price: { rows: 500 },
    description:
      'The days on which the tree changed (các mốc thay đổi tổ chức), oldest first, decided future ones included as far as the viewer may know of them.',
    resolve: async (_root, _args, { viewer }) => {
      const days = await daysOfChange();
      const last = await lastDayFor(viewer);
      return days.filter((day) => last === null || day <= last);
    },
  }),
);
