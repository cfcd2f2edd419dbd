import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { requireUserManager, visibleUsers } from './user.policy.ts';

builder.queryField('user', (t) =>
  t.prismaField({
    type: 'User',
    nullable: true,
    description: 'One account; null when there is none that the viewer may see. Administrators.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _root, args, { viewer }) => {
      requireUserManager(viewer);
      const id = localId(args.id, 'User');
      if (!id) return null;
      return db.user.findFirst({ ...query, where: { AND: [{ id }, visibleUsers(viewer)] } });
    },
  }),
);
