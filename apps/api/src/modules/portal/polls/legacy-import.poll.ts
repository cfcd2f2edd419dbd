import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { visiblePolls } from './poll.policy.ts';

builder.prismaObjectField('LegacyImport', 'poll', (t) =>
  t.prismaField({
    type: 'Poll',
    nullable: true,
    description: 'The poll of its question; null when there is none for the viewer.',
    select: { pollId: true },
    resolve: (query, { pollId }, _args, { viewer }) =>
      pollId
        ? db.poll.findFirst({ ...query, where: { id: pollId, AND: visiblePolls(viewer) } })
        : null,
  }),
);
