import type { Indicator as IndicatorRow } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { countedPage } from '#graphql/paging.ts';
import { db } from '#outside/db.ts';
import { withText } from '#outside/folded-match.ts';
import { visibleIndicators } from './indicator.policy.ts';
import { Indicator } from './indicator.type.ts';
import { IndicatorCounts, IndicatorKind } from './indicator-enums.type.ts';

builder.queryField('indicator', (t) =>
  t.prismaField({
    type: 'Indicator',
    open: true,
    shared: true,
    nullable: true,
    description: 'One indicator by its code; null when there is none that the viewer may see.',
    args: {
      code: t.arg.string({ required: true, description: 'As in the address /so-lieu/<code>.' }),
    },
    resolve: (query, _root, { code }, { viewer }) =>
      db.indicator.findFirst({ ...query, where: { AND: [{ code }, visibleIndicators(viewer)] } }),
  }),
);

const IndicatorFilter = builder.inputType('IndicatorFilter', {
  description: 'All conditions together; they only narrow what the viewer may see.',
  fields: (t) => ({
    query: t.string({ description: 'Part of the name, with or without accents.' }),
    counts: t.field({ type: IndicatorCounts, description: 'Only those that count this.' }),
    kind: t.field({ type: IndicatorKind, description: 'Only those of this kind.' }),
  }),
});

builder.queryField('indicators', (t) =>
  t.connection(
    {
      type: Indicator,
      open: true,
      shared: true,
      description: 'The catalogue of indicators (danh mục chỉ tiêu) in its order.',
      args: { filter: t.arg({ type: IndicatorFilter }) },
      resolve: async (_root, { filter, ...page }, { viewer }) => {
        const { query, counts, kind } = filter ?? {};
        const where = {
          AND: [
            visibleIndicators(viewer),
            counts ? { counts } : {},
            kind ? { kind } : {},
            await withText('indicators', query),
          ],
        };
        const inOrder = { column: 'position', direction: 'asc', holds: 'whole' } as const;
        return countedPage<IndicatorRow>(page, inOrder, where, db.indicator);
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
