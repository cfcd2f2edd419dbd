import { builder } from '#graphql/builder.ts';
import { Person } from '#modules/organisation/people/person.type.ts';
import { db } from '#outside/db.ts';
import { visibleDelegates } from './congress.policy.ts';
import { CongressDelegate } from './congress-delegate.type.ts';
import { delegateColumns } from './congress-row.ts';

builder.objectField(Person, 'delegations', (t) =>
  t.field({
    type: [CongressDelegate],
    price: { rows: 3 },
    description: 'The congresses that she was a delegate at, the latest first.',
    resolve: async ({ id }, _args, { viewer }) =>
      (await db.person.findUnique({ where: { id }, select: { id: true } }).delegations({
        where: visibleDelegates(viewer),
        orderBy: [{ congress: { termFrom: 'desc' } }, { id: 'desc' }],
        take: 100,
        select: delegateColumns,
      })) ?? [],
  }),
);
