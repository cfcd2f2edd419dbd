import type { RateLimitState } from '#outside/rate-limiter.ts';
import { builder } from './builder.ts';

const RateLimit = builder.objectRef<RateLimitState>('RateLimit').implement({
  description: 'Where the caller stands in the limit on requests.',
  fields: (t) => ({
    limit: t.exposeInt('limit', { description: 'Requests per minute.' }),
    remaining: t.exposeInt('remaining'),
    resetAt: t.expose('resetAt', { type: 'DateTime' }),
  }),
});

builder.queryField('rateLimit', (t) =>
  t.field({
    type: RateLimit,
    nullable: true,
    description: "By the caller's token or address; null when no limit applies to it.",
    resolve: (_root, _args, context) => context.rateLimit,
  }),
);
