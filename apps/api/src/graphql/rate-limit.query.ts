import { builder } from './builder.ts';
import type { RateLimit as RateLimitOfCaller } from './context.ts';

const RateLimit = builder.objectRef<RateLimitOfCaller>('RateLimit').implement({
  description:
    "Where the caller stands in the minute's allowance, in requests and in points: a point is about ten microseconds of the server's work.",
  fields: (t) => ({
    limit: t.int({
      description: 'Requests per minute; points where requests are not counted.',
      resolve: ({ requests, cost }) => (requests ?? cost).limit,
    }),
    remaining: t.int({
      description: 'How many of them are left in this minute.',
      resolve: ({ requests, cost }) => (requests ?? cost).remaining,
    }),
    resetAt: t.field({
      type: 'DateTime',
      description: 'When the minute of the requests is over.',
      resolve: ({ requests, cost }) => (requests ?? cost).resetAt,
    }),
    cost: t.exposeInt('spent', { description: 'Points that this request costs.' }),
    costLimit: t.int({ description: 'Points per minute.', resolve: ({ cost }) => cost.limit }),
    costRemaining: t.int({
      description: 'Points left, this request taken off.',
      resolve: ({ cost }) => cost.remaining,
    }),
    costResetAt: t.field({
      type: 'DateTime',
      description: 'When the minute of the points is over.',
      resolve: ({ cost }) => cost.resetAt,
    }),
  }),
});

builder.queryField('rateLimit', (t) =>
  t.field({
    type: RateLimit,
    open: true,
    nullable: true,
    description: "By the caller's token, session or address; null when no limit applies to it.",
    resolve: (_root, _args, context) => context.rateLimit,
  }),
);
