import { Prisma } from '@hoi/db/prisma';
import { foundingDay } from '@hoi/domain/founding-day';
import { builder } from '#graphql/builder.ts';
import { OrgUnit } from './org-unit.type.ts';
import { askedColumns, perUnitDay } from './per-unit-day.ts';

const starts = perUnitDay<{ known: boolean }>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, u.start_known AS known
    FROM ${asked} JOIN org_units u ON u.id = asked.id`,
);

builder.objectField(OrgUnit, 'startKnown', (t) =>
  t.boolean({
    description:
      'Whether startsOn is the day of its founding (ngày thành lập). Otherwise it is only the first day from which a list has the unit, or the day that stands for an unknown one.',
    resolve: async ({ id, asOf, startsOn, kind }) => {
      // Only the Union itself was founded on that day.
      if (startsOn === foundingDay && kind !== 'CENTRAL') return false;
      const [start] = await starts(id, asOf);
      return start?.known ?? false;
    },
  }),
);
