import { albumStatuses } from '@hoi/domain/album-status';
import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import type { AlbumOrder } from '#generated/graphql.ts';
import { cursorList, withNodes } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, removes, updates } from '#providers/data/record-writes.ts';
import type {
  FormValues,
  ListQuery,
  ResourceDescription,
} from '#providers/data/resource-description.ts';

const albumParts = graphql(`
  fragment AlbumParts on Album {
    id
    slug
    title
    description
    status
    takenOn
    photoCount
    publishedAt
    updatedAt
    version
    viewerCan {
      update
      publish
      unpublish
      delete
    }
  }
`);

const albumsQuery = graphql(`
  query Albums($filter: AlbumFilter, $orderBy: AlbumOrder!, $first: Int, $after: String) {
    albums(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AlbumParts
        cover {
          url
          renditions {
            url
            width
          }
        }
      }
    }
  }
`);

const albumQuery = graphql(`
  query Album($id: ID!) {
    album(id: $id) {
      ...AlbumParts
    }
  }
`);

export type MaskedAlbum = FragmentType<typeof albumParts>;

/** An album as screens hold it. */
export const albumRow = (album: MaskedAlbum) => readFragment(albumParts, album);

const orderOf = ({ field }: ListQuery['sort']): AlbumOrder =>
  field === 'title' ? 'TITLE_ASC' : 'UPDATED_AT_DESC';

function fields(values: FormValues) {
  return {
    title: form.text(values, 'title'),
    slug: form.textOrNull(values, 'slug'),
    description: form.text(values, 'description'),
    takenOn: form.textOrNull(values, 'takenOn'),
  };
}

export const albumResource: ResourceDescription = {
  list: cursorList(
    albumsQuery,
    ({ filter, sort }) => ({
      orderBy: orderOf(sort),
      filter: {
        query: form.textOrNull(filter, 'q'),
        status: form.oneOf(albumStatuses, filter.status),
      },
    }),
    (data) => withNodes(data.albums, (album) => ({ ...album, ...albumRow(album) })),
  ),
  async one(api, id) {
    const { album } = await api.query(albumQuery, { id });
    return album ? albumRow(album) : null;
  },
  create: creates(
    mutations.createAlbum,
    (values) => ({ ...fields(values), orgUnit: form.text(values, 'orgUnit') }),
    ({ createAlbum }) => albumRow(createAlbum.album),
  ),
  update: updates(mutations.updateAlbum, fields, ({ updateAlbum }) => albumRow(updateAlbum.album)),
  remove: removes(mutations.deleteAlbum),
};
