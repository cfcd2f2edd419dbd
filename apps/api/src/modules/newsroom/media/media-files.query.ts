import type { MediaFile as MediaRow, Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { countedPage, newestFirst } from '#graphql/paging.ts';
import { requireStaff } from '#modules/access/identity/viewer.ts';
import { ofUnit } from '#modules/organisation/units/of-unit.ts';
import { db } from '#outside/db.ts';
import { withText } from '#outside/folded-match.ts';
import { visibleMedia } from './media.policy.ts';
import { MediaFile, MediaKind } from './media-file.type.ts';

const MediaFileFilter = builder.inputType('MediaFileFilter', {
  description: 'All conditions together; they only narrow what the viewer may use.',
  fields: (t) => ({
    query: t.string({
      description: 'Part of the file name or the alternative text, with or without accents.',
    }),
    kind: t.field({ type: MediaKind, description: 'Only pictures, or only documents.' }),
    orgUnit: t.id({ description: 'Files of this unit.' }),
  }),
});

type Filter = typeof MediaFileFilter.$inferInput;

async function whereOf({ query, kind, orgUnit }: Filter): Promise<Prisma.MediaFileWhereInput> {
  const picture = { mimeType: { startsWith: 'image/' } };
  return {
    AND: [
      kind === 'PICTURE' ? picture : {},
      kind === 'DOCUMENT' ? { NOT: picture } : {},
      ofUnit(orgUnit),
      await withText('media_files', query),
    ],
  };
}

builder.queryField('mediaFiles', (t) =>
  t.connection(
    {
      type: MediaFile,
      // What is not hers to see is looked for in all that may show it.
      price: { work: 2000 },
      description: 'Pictures and documents that the viewer may use, newest first. Staff only.',
      args: { filter: t.arg({ type: MediaFileFilter }) },
      resolve: async (_root, { filter, ...page }, { viewer }) => {
        requireStaff(viewer);
        const where = { AND: [visibleMedia(viewer), await whereOf(filter ?? {})] };
        return countedPage<MediaRow>(page, newestFirst, where, db.mediaFile);
      },
    },
    {
      fields: (f) => ({
        totalCount: f.int({ price: { work: 4000 }, resolve: ({ totalCount }) => totalCount() }),
      }),
    },
  ),
);
