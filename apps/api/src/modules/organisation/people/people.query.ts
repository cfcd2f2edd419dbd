import type { Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { countedPage } from '#graphql/paging.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { holdsOn } from '#modules/organisation/units/dated-rows.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { db } from '#outside/db.ts';
import { withText } from '#outside/folded-match.ts';
import { Office } from './appointment.type.ts';
import { belowUnit } from './below-unit.ts';
import { thereOn } from './office-days.ts';
import { visibleAppointments, visiblePeople, visibleSeats } from './person.policy.ts';
import { Person } from './person.type.ts';
import { type PersonRow, personColumns } from './person-row.ts';

const PersonFilter = builder.inputType('PersonFilter', {
  description: 'All conditions together; none of them can name a sensitive attribute.',
  fields: (t) => ({
    query: t.string({ description: 'Part of the name; accents and case do not matter.' }),
    orgUnit: t.id({
      description: 'Only people with an office or a seat at this unit or, as of today, below it.',
    }),
    office: t.field({ type: Office, description: 'Only people who hold or held this office.' }),
    asOf: t.field({ type: 'Date', description: 'Only offices and seats of this day count.' }),
  }),
});

type Filter = typeof PersonFilter.$inferInput;

async function heldBy(
  viewer: Viewer,
  { orgUnit, office, asOf }: Filter,
): Promise<Prisma.PersonWhereInput> {
  if (orgUnit == null && !office && !asOf) return {};
  const unit = orgUnit == null ? {} : await belowUnit(orgUnit);
  const day = asOf && (await shownDay(viewer, asOf));
  const onDay = thereOn(day);
  const held = { AND: [visibleAppointments(viewer), unit, onDay, office ? { office } : {}] };
  if (office) return { appointments: { some: held } };
  const dated = day ? holdsOn(day) : {};
  const committee = { AND: [unit, onDay] };
  const sat = { AND: [visibleSeats(viewer), dated, { committee }] };
  return { OR: [{ appointments: { some: held } }, { seats: { some: sat } }] };
}

async function whereOf(viewer: Viewer, filter: Filter): Promise<Prisma.PersonWhereInput> {
  const named = await withText('people', filter.query);
  return { AND: [{ erasedAt: null }, visiblePeople(viewer), named, await heldBy(viewer, filter)] };
}

builder.queryField('people', (t) =>
  t.connection(
    {
      type: Person,
      open: true,
      shared: true,
      description: 'People in office (cán bộ Hội) whom the viewer may know of, by given name.',
      args: { filter: t.arg({ type: PersonFilter }) },
      resolve: async (_root, { filter, ...page }, { viewer }) => {
        const where = await whereOf(viewer, filter ?? {});
        const byName = { column: 'sortName', direction: 'asc', holds: 'text' } as const;
        return countedPage<PersonRow>(page, byName, where, {
          findMany: (query) => db.person.findMany({ ...query, select: personColumns }),
          count: (query) => db.person.count(query),
        });
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
