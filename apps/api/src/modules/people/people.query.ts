import type { Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { keysetPage } from '#graphql/paging.ts';
import type { Viewer } from '#modules/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { idsByText } from '#outside/folded-match.ts';
import { Office } from './appointment.type.ts';
import { holdsOn } from './office-days.ts';
import { visibleAppointments, visiblePeople } from './person.policy.ts';
import { Person } from './person.type.ts';
import { type PersonRow, personColumns } from './person-row.ts';

const PersonFilter = builder.inputType('PersonFilter', {
  description: 'All conditions together; none of them can name a sensitive attribute.',
  fields: (t) => ({
    query: t.string({ description: 'Part of the name; accents and case do not matter.' }),
    orgUnit: t.id({
      description: 'Only people with an office at this unit or, as of today, below it.',
    }),
    office: t.field({ type: Office }),
    asOf: t.field({ type: 'Date', description: 'Only offices held on this day count.' }),
  }),
});

type Filter = typeof PersonFilter.$inferInput;

async function unitCondition(orgUnit: string): Promise<Prisma.AppointmentWhereInput> {
  const id = localId(orgUnit, 'OrgUnit');
  const unit = id && (await db.orgUnit.findUnique({ where: { id }, select: { path: true } }));
  return unit ? { orgUnit: { path: { startsWith: unit.path } } } : { id: { in: [] } };
}

async function whereOf(viewer: Viewer, filter: Filter): Promise<Prisma.PersonWhereInput> {
  const conditions: Prisma.PersonWhereInput[] = [visiblePeople(viewer)];
  const text = filter.query?.trim();
  if (text) conditions.push({ id: { in: await idsByText('people', text.slice(0, 100)) } });
  const { orgUnit, office, asOf } = filter;
  if (orgUnit || office || asOf) {
    const held: Prisma.AppointmentWhereInput[] = [visibleAppointments(viewer)];
    if (orgUnit) held.push(await unitCondition(orgUnit));
    if (office) held.push({ office });
    if (asOf) held.push(holdsOn(asOf));
    conditions.push({ appointments: { some: { AND: held } } });
  }
  return { AND: conditions };
}

builder.queryField('people', (t) =>
  t.connection(
    {
      type: Person,
      description: 'People in office (cán bộ Hội) whom the viewer may know of, by given name.',
      args: { filter: t.arg({ type: PersonFilter }) },
      resolve: async (_root, { filter, ...page }, { viewer }) => {
        const where = await whereOf(viewer, filter ?? {});
        const connection = await keysetPage<PersonRow>(
          page,
          { column: 'sortName', direction: 'asc', holds: 'text' },
          (query) =>
            db.person.findMany({
              where: { AND: [where, query.where] },
              orderBy: query.orderBy,
              take: query.take,
              select: personColumns,
            }),
        );
        return { ...connection, totalCount: () => db.person.count({ where }) };
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
