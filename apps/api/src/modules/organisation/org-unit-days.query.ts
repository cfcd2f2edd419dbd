import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { builder } from '#graphql/builder.ts';
import { readRows } from '#outside/db.ts';

builder.queryField('orgUnitDays', (t) =>
  t.field({
    type: ['Date'],
    description:
      'The days on which the tree changed (các mốc thay đổi tổ chức), oldest first, decided future ones included.',
    resolve: async () => {
      const rows = await readRows<{ day: CalendarDay }>(Prisma.sql`
        SELECT day::text AS day FROM (SELECT valid_from AS day FROM org_unit_versions
          UNION SELECT valid_to FROM org_unit_versions WHERE valid_to IS NOT NULL) days
        ORDER BY days.day`);
      return rows.map(({ day }) => day);
    },
  }),
);
