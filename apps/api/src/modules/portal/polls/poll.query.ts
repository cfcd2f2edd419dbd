import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { visiblePolls } from './poll.policy.ts';

builder.queryField('poll', (t) =>
  t.prismaField({
    type: 'Poll',
    scope: 'any',
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
