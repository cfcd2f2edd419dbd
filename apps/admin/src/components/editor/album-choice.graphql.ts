import { thumbnailOf } from '#components/media/media.graphql.ts';
import { graphql } from '#generated/gql.ts';
import { reading } from '#providers/data/reading.ts';
import type { ShownAlbum } from './media-nodes.ts';

/** Albums that readers see: the only ones whose place in an article shows anything. */
export const albumChoices = reading(
  'album-choices',
  graphql(`
    query AlbumChoices($query: String, $first: Int!) {
      albums(
        filter: { query: $query, status: PUBLISHED }
        orderBy: PUBLISHED_AT_DESC
        first: $first
      ) {
        totalCount
        nodes {
          id
          title
          photoCount
          publishedAt
        }
      }
    }
  `),
  (data) => data.albums,
);

/** An album that readers see, as an article shows it; null for another. */
export const shownAlbum = reading(
  'albums',
  graphql(`
    query ShownAlbum($id: ID!, $first: Int!) {
      album(id: $id) {
        title
        status
        photoCount
        photos(first: $first) {
          image {
            url
            renditions {
              url
              width
            }
          }
        }
      }
    }
  `),
  ({ album }): ShownAlbum | null => {
    if (album?.status !== 'PUBLISHED') return null;
    const { title, photoCount, photos } = album;
    const pictures = photos.flatMap(({ image }) => (image ? thumbnailOf(image) : []));
    return { title, photoCount, pictures };
  },
);
