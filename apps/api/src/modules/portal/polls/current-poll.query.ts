import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { openPolls } from './public-polls.ts';

builder.queryField('currentPoll', (t) =>
  t.prismaField({
    type: 'Poll',
    scope: 'any',
    shared: true,
    nullable: true,
    description: 'The poll that opened last and takes votes now; null when none does.',
    resolve: (query) =>
      db.poll.findFirst({
        ...query,
        where: openPolls(),
        orderBy: [
          { opensAt: { sort: 'desc', nulls: 'last' } },
          { createdAt: 'desc' },
          { id: 'desc' },
        ],
      }),
  }),
);
