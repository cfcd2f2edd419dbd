import { committeeKinds } from '@hoi/domain/committee-kind';
import { builder } from '#graphql/builder.ts';
import { Committee } from '#modules/organisation/people/committee.type.ts';
import { committeeColumns } from '#modules/organisation/people/committee-row.ts';
import { visibleCommittees } from '#modules/organisation/people/person.policy.ts';
import { db } from '#outside/db.ts';
import { Congress } from './congress.type.ts';

builder.objectField(Congress, 'committees', (t) =>
  t.field({
    type: [Committee],
    price: { rows: 3 },
    description: 'Committees of its term: Ban Chấp hành, Ban Thường vụ, Thường trực.',
    resolve: async ({ id }, _args, { viewer }) => {
      const rows = await db.congress
        .findUnique({ where: { id }, select: { id: true } })
        .committees({
          where: visibleCommittees(viewer),
          orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
          select: committeeColumns,
        });
      return (rows ?? []).sort(
        (a, b) => committeeKinds.indexOf(a.kind) - committeeKinds.indexOf(b.kind),
      );
    },
  }),
);
