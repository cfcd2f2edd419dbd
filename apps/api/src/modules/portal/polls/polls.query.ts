import type { Poll as PollRow } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { countedPage, newestFirst } from '#graphql/paging.ts';
import { db } from '#outside/db.ts';
import { idsByText } from '#outside/folded-match.ts';
import { visiblePolls } from './poll.policy.ts';
import { Poll, PollStatus } from './poll.type.ts';

const PollFilter = builder.inputType('PollFilter', {
  fields: (t) => ({
    query: t.string({ description: 'Part of the question, with or without accents.' }),
    status: t.field({ type: PollStatus }),
  }),
});

builder.queryField('polls', (t) =>
  t.connection(
    {
      type: Poll,
      scope: 'any',
      shared: true,
      description: 'Polls (thăm dò ý kiến) that the viewer may see, newest first.',
      args: { filter: t.arg({ type: PollFilter }) },
      resolve: async (_root, { filter, ...page }, { viewer }) => {
        const where = {
          AND: [
            visiblePolls(viewer),
            filter?.status ? { status: filter.status } : {},
            filter?.query?.trim() ? { id: { in: await idsByText('polls', filter.query) } } : {},
          ],
        };
        return countedPage<PollRow>(page, newestFirst, where, db.poll);
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
