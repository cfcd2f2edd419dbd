import { builder } from '#graphql/builder.ts';
import { readVisitStats } from './read-visit-stats.ts';
import { VisitStats } from './visit-stats.type.ts';

builder.queryField('visitStats', (t) =>
  t.field({
    type: VisitStats,
    open: true,
    shared: true,
    description: 'The visit counter (thống kê truy cập); for everybody.',
    resolve: () => readVisitStats(),
  }),
);
