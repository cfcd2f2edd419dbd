import type { MediaFile as MediaRow, Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { keysetPage } from '#graphql/paging.ts';
import { requireStaff } from '#modules/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { visibleMedia } from './media.policy.ts';
import { MediaFile, MediaKind } from './media-file.type.ts';

const MediaFileFilter = builder.inputType('MediaFileFilter', {
  fields: (t) => ({
    query: t.string({ description: 'Part of the file name or the alternative text.' }),
    kind: t.field({ type: MediaKind }),
    orgUnit: t.id({ description: 'Files of this unit.' }),
  }),
});

interface Filter {
  query?: string | null | undefined;
  kind?: 'PICTURE' | 'DOCUMENT' | null | undefined;
  orgUnit?: string | null | undefined;
}

function whereOf({ query, kind, orgUnit }: Filter): Prisma.MediaFileWhereInput {
  const picture = { mimeType: { startsWith: 'image/' } };
  const contains = query?.normalize('NFC').trim();
  return {
    AND: [
      kind === 'PICTURE' ? picture : {},
      kind === 'DOCUMENT' ? { NOT: picture } : {},
      orgUnit ? { orgUnitId: { in: [localId(orgUnit, 'OrgUnit') ?? []].flat() } } : {},
      contains
        ? {
            OR: [
              { fileName: { contains, mode: 'insensitive' } },
              { alt: { contains, mode: 'insensitive' } },
            ],
          }
        : {},
    ],
  };
}

builder.queryField('mediaFiles', (t) =>
  t.connection(
    {
      type: MediaFile,
      description: 'Pictures and documents that the viewer may use, newest first. Staff only.',
      args: { filter: t.arg({ type: MediaFileFilter }) },
      resolve: async (_root, { filter, ...page }, { viewer }) => {
        requireStaff(viewer);
        const where = { AND: [visibleMedia(viewer), whereOf(filter ?? {})] };
        const connection = await keysetPage<MediaRow>(
          page,
          { column: 'createdAt', direction: 'desc', holds: 'moment' },
          (query) => db.mediaFile.findMany({ ...query, where: { AND: [where, query.where] } }),
        );
        return { ...connection, totalCount: () => db.mediaFile.count({ where }) };
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
