import { stripLength } from '@hoi/richtext/album-strip';
import { thumbnailOf } from '#components/media/media.graphql.ts';
import { graphql } from '#generated/gql.ts';
import { api } from '#providers/browser.ts';
import type { ShownAlbum } from './media-nodes.ts';

/** Albums that readers see: the only ones whose place in an article shows anything. */
export const albumChoicesQuery = graphql(`
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
`);

const shownAlbumQuery = graphql(`
  query ShownAlbum($id: ID!, $first: Int!) {
    album(id: $id) {
      title
      status
      photoCount
      photos(first: $first) {
        id
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
`);

/** An album that readers see, as an article shows it; null for another, or when nobody answers. */
export async function shownAlbum(id: string): Promise<ShownAlbum | null> {
  const answer = await api.query(shownAlbumQuery, { id, first: stripLength }).catch(() => null);
  if (answer?.album?.status !== 'PUBLISHED') return null;
  const { title, photoCount, photos } = answer.album;
  const pictures = photos.flatMap(({ image }) => (image ? thumbnailOf(image) : []));
  return { title, photoCount, pictures };
}
