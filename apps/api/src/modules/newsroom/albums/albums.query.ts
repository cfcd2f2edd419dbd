import type { Album as AlbumRow, Prisma } from '@hoi/db/prisma';
import type { AlbumStatus as Status } from '@hoi/domain/album-status';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { keysetPage, type Ordering } from '#graphql/paging.ts';
import { db } from '#outside/db.ts';
import { idsByText } from '#outside/folded-match.ts';
import { visibleAlbums } from './album.policy.ts';
import { Album, AlbumStatus } from './album.type.ts';

const AlbumOrder = builder.enumType('AlbumOrder', {
  description: 'PUBLISHED_AT_DESC holds only albums that have been published at some time.',
  values: ['PUBLISHED_AT_DESC', 'UPDATED_AT_DESC', 'TITLE_ASC'] as const,
});

const orderings: Record<
  'PUBLISHED_AT_DESC' | 'UPDATED_AT_DESC' | 'TITLE_ASC',
  Ordering<AlbumRow>
> = {
  PUBLISHED_AT_DESC: { column: 'publishedAt', direction: 'desc', holds: 'moment' },
  UPDATED_AT_DESC: { column: 'updatedAt', direction: 'desc', holds: 'moment' },
  TITLE_ASC: { column: 'title', direction: 'asc', holds: 'text' },
};

const AlbumFilter = builder.inputType('AlbumFilter', {
  fields: (t) => ({
    query: t.string({ description: 'Part of the title, with or without accents.' }),
    status: t.field({ type: AlbumStatus }),
    orgUnit: t.id(),
  }),
});

interface Filter {
  query?: string | null | undefined;
  status?: Status | null | undefined;
  orgUnit?: string | null | undefined;
}

async function whereOf({ query, status, orgUnit }: Filter): Promise<Prisma.AlbumWhereInput[]> {
  const unit = orgUnit ? localId(orgUnit, 'OrgUnit') : null;
  return [
    query?.trim() ? { id: { in: await idsByText('albums', query) } } : {},
    status ? { status } : {},
    orgUnit ? { orgUnitId: { in: unit ? [unit] : [] } } : {},
  ];
}

builder.queryField('albums', (t) =>
  t.connection(
    {
      type: Album,
      scope: 'articles:read',
      shared: true,
      description: 'Albums (thư viện ảnh) that the viewer may see, newest first.',
      args: {
        filter: t.arg({ type: AlbumFilter }),
        orderBy: t.arg({ type: AlbumOrder, required: true, defaultValue: 'PUBLISHED_AT_DESC' }),
      },
      resolve: async (_root, { filter, orderBy, ...page }, { viewer }) => {
        const ordering = orderings[orderBy];
        const dated = ordering.column === 'publishedAt' ? { publishedAt: { not: null } } : {};
        const where = { AND: [visibleAlbums(viewer), dated, ...(await whereOf(filter ?? {}))] };
        const connection = await keysetPage<AlbumRow>(page, ordering, (query) =>
          db.album.findMany({ ...query, where: { AND: [where, query.where] } }),
        );
        return { ...connection, totalCount: () => db.album.count({ where }) };
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
