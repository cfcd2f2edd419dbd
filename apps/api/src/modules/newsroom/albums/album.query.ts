import { refuseField } from '@hoi/domain/errors';
import { requestFaults } from '@hoi/localization/words/frame/requests';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { visibleAlbums } from './album.policy.ts';

builder.queryField('album', (t) =>
  t.prismaField({
    type: 'Album',
    scope: 'articles:read',
    shared: true,
    nullable: true,
    description: 'One album by slug or id; null when there is none that the viewer may see.',
    args: { slug: t.arg.string(), id: t.arg.id() },
    resolve: (query, _root, { slug, id }, { viewer }) => {
      if (Boolean(slug) === Boolean(id)) {
        refuseField('slug', requestFaults.slugOrId);
      }
      const key = id ? localId(id, 'Album') : null;
      if (id && !key) return null;
      const which = key ? { id: key } : { slug: slug ?? '' };
      return db.album.findFirst({ ...query, where: { AND: [which, visibleAlbums(viewer)] } });
    },
  }),
);
