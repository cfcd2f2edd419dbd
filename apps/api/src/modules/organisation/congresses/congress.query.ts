import { refuseField } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { said } from '#graphql/caller-words.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { visibleCongresses } from './congress.policy.ts';
import { Congress } from './congress.type.ts';
import { congressColumns } from './congress-row.ts';

builder.queryField('congress', (t) =>
  t.field({
    type: Congress,
    open: true,
    shared: true,
    nullable: true,
    description: 'One congress (đại hội) by its slug or id; null when there is none.',
    args: {
      slug: t.arg.string({ description: 'Instead of `id`.' }),
      id: t.arg.id({ description: 'Instead of `slug`.' }),
    },
    resolve: async (_root, { slug, id: globalId }) => {
      if ((slug == null) === (globalId == null)) {
        refuseField(
          'slug',
          said((w) => w.requests.slugOrId),
        );
      }
      const id = globalId == null ? null : localId(globalId, 'Congress');
      if (globalId != null && id === null) return null;
      const key = id === null ? { slug: slug ?? '' } : { id };
      const where = { AND: [key, visibleCongresses()] };
      return db.congress.findFirst({ where, select: congressColumns });
    },
  }),
);
