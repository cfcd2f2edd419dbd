import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { encodeNodeId } from '#graphql/node-id.ts';
import { mayWriteMedia } from '#modules/newsroom/media/media.policy.ts';
import { MediaFile } from '#modules/newsroom/media/media-file.type.ts';
import { db } from '#outside/db.ts';
import { findUses, type MediaUser, type UserKind } from './find-uses.ts';
import { mayReplace } from './may-replace.ts';

const most = 50;
const typenames: Record<UserKind, string> = { ARTICLE: 'Article', ALBUM: 'Album', PAGE: 'Page' };

const MediaUserKind = describedEnum<UserKind>('MediaUserKind', {
  description: 'What uses a file.',
  descriptions: {
    ARTICLE: 'An article, as its picture, in its body or to download (bài viết).',
    ALBUM: 'An album, as one of its photos (album).',
    PAGE: 'A static page, in its body (trang tĩnh).',
  },
});

const MediaUserRef = builder.objectRef<MediaUser>('MediaUser').implement({
  description: 'An article, album or page that uses a file.',
  fields: (t) => ({
    kind: t.expose('kind', { type: MediaUserKind, description: 'What it is.' }),
    node: t.id({
      description: 'The id of the article, album or page.',
      resolve: ({ kind, id }) => encodeNodeId(typenames[kind], id),
    }),
    title: t.exposeString('title', { description: 'What it is called.' }),
  }),
});

interface Uses {
  users: MediaUser[];
  hiddenCount: number | null;
  viewerCanReplace: boolean;
}

const MediaUses = builder.objectRef<Uses>('MediaUses').implement({
  description: 'Where a file is used.',
  fields: (t) => ({
    users: t.field({
      type: [MediaUserRef],
      price: { rows: most },
      description: `What the viewer may read of it, by kind, newest first; at most ${most}.`,
      resolve: ({ users }) => users.slice(0, most),
    }),
    count: t.int({
      description: 'Of everything that the viewer may read.',
      resolve: ({ users }) => users.length,
    }),
    hiddenCount: t.exposeInt('hiddenCount', {
      nullable: true,
      description: 'How many more there are; null for who may not change the file.',
    }),
    viewerCanReplace: t.exposeBoolean('viewerCanReplace', {
      description: 'Whether replaceMedia is open to her: for what readers see, to who may publish.',
    }),
  }),
});

builder.prismaObjectField(MediaFile, 'usedIn', (t) =>
  t.field({
    type: MediaUses,
    nullable: true,
    // Six statements for each file: the list of uses, what may be read of it, what is public.
    price: { work: 180 },
    description: 'Where the file is used. For staff; null for everybody else.',
    select: { id: true, orgUnit: { select: { path: true } } },
    resolve: async ({ id, orgUnit }, _args, { viewer }) => {
      if (viewer.kind !== 'staff') return null;
      const { users, total } = await findUses(db, viewer, id);
      const own = mayWriteMedia(viewer, orgUnit.path);
      return {
        users,
        hiddenCount: own ? total - users.length : null,
        viewerCanReplace: await mayReplace(db, viewer, { id, orgUnitPath: orgUnit.path }),
      };
    },
  }),
);
