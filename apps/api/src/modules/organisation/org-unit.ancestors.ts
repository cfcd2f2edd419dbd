import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { OrgUnit } from './org-unit.type.ts';

builder.prismaObjectField('OrgUnit', 'ancestors', (t) =>
  t.field({
    type: [OrgUnit],
    select: { id: true, path: true },
    description: 'From the root down to its parent.',
    resolve: async ({ id, path }) => {
      const above = path.split('/').filter((part) => part !== '' && part !== id);
      // Lookups of one tick become one query, also for a whole list of units.
      const units = await Promise.all(
        above.map((ancestor) => db.orgUnit.findUnique({ where: { id: ancestor } })),
      );
      return units.filter((unit) => unit !== null);
    },
  }),
);
