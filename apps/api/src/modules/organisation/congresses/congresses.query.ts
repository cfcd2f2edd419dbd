import { builder } from '#graphql/builder.ts';
import { countedPage } from '#graphql/paging.ts';
import { ofUnit } from '#modules/organisation/units/of-unit.ts';
import { db } from '#outside/db.ts';
import { visibleCongresses } from './congress.policy.ts';
import { Congress } from './congress.type.ts';
import { type CongressRow, congressColumns } from './congress-row.ts';

builder.queryField('congresses', (t) =>
  t.connection(
    {
      type: Congress,
      open: true,
      shared: true,
      description: 'Congresses (đại hội) of one unit or of all, the latest term first.',
      args: { orgUnit: t.arg.id({ description: 'Only those of this unit itself.' }) },
      resolve: async (_root, { orgUnit, ...page }) => {
        const where = { AND: [ofUnit(orgUnit), visibleCongresses()] };
        const latestFirst = { column: 'termFrom', direction: 'desc', holds: 'moment' } as const;
        return countedPage<CongressRow>(page, latestFirst, where, {
          findMany: (query) => db.congress.findMany({ ...query, select: congressColumns }),
          count: (query) => db.congress.count(query),
        });
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
