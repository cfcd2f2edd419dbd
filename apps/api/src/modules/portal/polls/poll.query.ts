import type { Poll as PollRow } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { countedPage, newestFirst } from '#graphql/paging.ts';
import { db } from '#outside/db.ts';
import { withText } from '#outside/folded-match.ts';
import { visiblePolls } from './poll.policy.ts';
import { Poll, PollStatus } from './poll.type.ts';
import { openPolls } from './public-polls.ts';

builder.queryField('poll', (t) =>
  t.prismaField({
    type: 'Poll',
    open: true,
    shared: true,
    nullable: true,
    description: 'One poll; null when there is none that the viewer may see.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _root, args, { viewer }) => {
      const id = localId(args.id, 'Poll');
      if (!id) return null;
      return db.poll.findFirst({ ...query, where: { AND: [{ id }, visiblePolls(viewer)] } });
    },
  }),
);

builder.queryField('currentPoll', (t) =>
  t.prismaField({
    type: 'Poll',
    open: true,
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

const PollFilter = builder.inputType('PollFilter', {
  description: 'All conditions together; they only narrow what the viewer may see.',
  fields: (t) => ({
    query: t.string({ description: 'Part of the question, with or without accents.' }),
    status: t.field({ type: PollStatus, description: 'Only those that stand so.' }),
  }),
});

builder.queryField('polls', (t) =>
  t.connection(
    {
      type: Poll,
      open: true,
      shared: true,
      description: 'Polls (thăm dò ý kiến) that the viewer may see, newest first.',
      args: { filter: t.arg({ type: PollFilter }) },
      resolve: async (_root, { filter, ...page }, { viewer }) => {
        const where = {
          AND: [
            visiblePolls(viewer),
            filter?.status ? { status: filter.status } : {},
            await withText('polls', filter?.query),
          ],
        };
        return countedPage<PollRow>(page, newestFirst, where, db.poll);
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
