import type { Album as AlbumRow, Prisma } from '@hoi/db/prisma';
import { refuseField } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { said } from '#graphql/caller-words.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { localId } from '#graphql/node-id.ts';
import { countedPage, type Ordering } from '#graphql/paging.ts';
import { ofUnit } from '#modules/organisation/units/of-unit.ts';
import { db } from '#outside/db.ts';
import { withText } from '#outside/folded-match.ts';
import { visibleAlbums } from './album.policy.ts';
import { Album, AlbumStatus } from './album.type.ts';

builder.queryField('album', (t) =>
  t.prismaField({
    type: 'Album',
    open: true,
    shared: true,
    nullable: true,
    description: 'One album by slug or id; null when there is none that the viewer may see.',
    args: {
      slug: t.arg.string({ description: 'Instead of `id`.' }),
      id: t.arg.id({ description: 'Instead of `slug`.' }),
    },
    resolve: (query, _root, { slug, id }, { viewer }) => {
      if (Boolean(slug) === Boolean(id))
        refuseField(
          'slug',
          said((w) => w.requests.slugOrId),
        );
      const key = id ? localId(id, 'Album') : null;
      if (id && !key) return null;
      const which = key ? { id: key } : { slug: slug ?? '' };
      return db.album.findFirst({ ...query, where: { AND: [which, visibleAlbums(viewer)] } });
    },
  }),
);

const orderings = {
  PUBLISHED_AT_DESC: { column: 'publishedAt', direction: 'desc', holds: 'moment' },
  UPDATED_AT_DESC: { column: 'updatedAt', direction: 'desc', holds: 'moment' },
  TITLE_ASC: { column: 'title', direction: 'asc', holds: 'text' },
} satisfies Record<string, Ordering<AlbumRow>>;

const AlbumOrder = describedEnum<keyof typeof orderings>('AlbumOrder', {
  description: 'What a list of albums is sorted by; ties are broken by id.',
  descriptions: {
    PUBLISHED_AT_DESC:
      'By the last time of publishing, the newest first; only those that have been published at some time.',
    UPDATED_AT_DESC: 'By the last change, the latest first.',
    TITLE_ASC: 'By title, in Vietnamese order.',
  },
});

const AlbumFilter = builder.inputType('AlbumFilter', {
  description: 'All conditions together; they only narrow what the viewer may see.',
  fields: (t) => ({
    query: t.string({ description: 'Part of the title, with or without accents.' }),
    status: t.field({ type: AlbumStatus, description: 'Only those that stand so.' }),
    orgUnit: t.id({ description: 'Only those of this unit itself.' }),
  }),
});

type Filter = typeof AlbumFilter.$inferInput;

async function whereOf({ query, status, orgUnit }: Filter): Promise<Prisma.AlbumWhereInput[]> {
  return [await withText('albums', query), status ? { status } : {}, ofUnit(orgUnit)];
}

builder.queryField('albums', (t) =>
  t.connection(
    {
      type: Album,
      open: true,
      shared: true,
      description: 'Albums (thư viện ảnh) that the viewer may see, newest first.',
      args: {
        filter: t.arg({ type: AlbumFilter }),
        orderBy: t.arg({
          type: AlbumOrder,
          required: true,
          defaultValue: 'PUBLISHED_AT_DESC',
          description: 'What the list is sorted by.',
        }),
      },
      resolve: async (_root, { filter, orderBy, ...page }, { viewer }) => {
        const ordering: Ordering<AlbumRow> = orderings[orderBy];
        const dated = ordering.column === 'publishedAt' ? { publishedAt: { not: null } } : {};
        const where = { AND: [visibleAlbums(viewer), dated, ...(await whereOf(filter ?? {}))] };
        return countedPage(page, ordering, where, db.album);
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
