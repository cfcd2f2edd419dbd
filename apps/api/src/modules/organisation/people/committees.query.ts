import type { Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { countedPage } from '#graphql/paging.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { ofUnit } from '#modules/organisation/units/of-unit.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { db } from '#outside/db.ts';
import { belowUnit } from './below-unit.ts';
import { Committee, CommitteeKind } from './committee.type.ts';
import { type CommitteeRow, committeeColumns } from './committee-row.ts';
import { thereOn } from './office-days.ts';
import { visibleCommittees } from './person.policy.ts';

const CommitteeFilter = builder.inputType('CommitteeFilter', {
  description: 'All conditions together.',
  fields: (t) => ({
    orgUnit: t.id({ description: 'Only those of this unit itself.' }),
    under: t.id({ description: 'Only those of this unit and, as of today, below it.' }),
    kind: t.field({ type: CommitteeKind, description: 'Only committees of this kind.' }),
    ordinal: t.int({ description: 'Only those of congresses with this number (đại hội lần thứ).' }),
    asOf: t.field({ type: 'Date', description: 'Only those that are there on this day.' }),
  }),
});

type Filter = typeof CommitteeFilter.$inferInput;

async function whereOf(
  viewer: Viewer,
  { orgUnit, under, kind, ordinal, asOf }: Filter,
): Promise<Prisma.CommitteeWhereInput> {
  const day = asOf && (await shownDay(viewer, asOf));
  return {
    AND: [
      visibleCommittees(viewer),
      ofUnit(orgUnit),
      under == null ? {} : await belowUnit(under),
      kind == null ? {} : { kind },
      ordinal == null ? {} : { congress: { ordinal } },
      thereOn(day),
    ],
  };
}

builder.queryField('committees', (t) =>
  t.connection(
    {
      type: Committee,
      open: true,
      shared: true,
      description:
        'Committees of all units (Ban Chấp hành, Ban Thường vụ, Thường trực), the latest to begin first.',
      args: { filter: t.arg({ type: CommitteeFilter }) },
      resolve: async (_root, { filter, ...page }, { viewer }) => {
        const where = await whereOf(viewer, filter ?? {});
        const latestFirst = { column: 'validFrom', direction: 'desc', holds: 'moment' } as const;
        return countedPage<CommitteeRow>(page, latestFirst, where, {
          findMany: (query) => db.committee.findMany({ ...query, select: committeeColumns }),
          count: (query) => db.committee.count(query),
        });
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
