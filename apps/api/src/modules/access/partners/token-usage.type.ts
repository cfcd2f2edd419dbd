import { builder } from '#graphql/builder.ts';
import { ViewerType } from '#modules/access/staff/viewer.type.ts';
import { db } from '#outside/db.ts';
import { monthsOf, shownMonths, type Usage } from './token-months.ts';

const TokenUsage = builder.objectRef<Usage>('TokenUsage').implement({
  description: 'What a token used in one month (mức sử dụng của mã truy cập), by days in Viet Nam.',
  fields: (t) => ({
    month: t.expose('month', { type: 'Date', description: 'The first day of the month.' }),
    requests: t.exposeInt('requests', {
      description:
        "Requests that were taken from its minute's allowance; those refused because that was used up are not among them.",
    }),
    points: t.expose('points', {
      type: 'BigInt',
      description: 'Points that these requests cost, as `rateLimit` counts them.',
    }),
    countedUntil: t.expose('countedUntil', {
      type: 'DateTime',
      nullable: true,
      description:
        'When the latest request came that is counted here: what came in the last seconds may not be yet. Null when none is.',
    }),
  }),
});

builder.prismaObjectField('ApiToken', 'usage', (t) =>
  t.field({
    type: [TokenUsage],
    price: { rows: 2 },
    description: 'What it used this month and in the month before, in this order.',
    select: () => ({ usage: { where: shownMonths() } }),
    resolve: ({ usage }) => monthsOf(usage),
  }),
);

builder.objectField(ViewerType, 'tokenUsage', (t) =>
  t.field({
    type: [TokenUsage],
    price: { rows: 2, work: 30 },
    description:
      'What the token that asks used this month and in the month before, in this order; empty for staff.',
    resolve: async (viewer) => {
      if (viewer.kind !== 'partner') return [];
      const where = { tokenId: viewer.tokenId, ...shownMonths() };
      return monthsOf(await db.tokenUsage.findMany({ where }));
    },
  }),
);
