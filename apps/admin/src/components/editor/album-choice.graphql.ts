import { graphql } from '#generated/gql.ts';
import { api } from '#providers/browser.ts';

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

const albumTitleQuery = graphql(`
  query AlbumTitle($id: ID!) {
    album(id: $id) {
      title
      status
    }
  }
`);

/** The title of an album that readers see; null for one that they do not, or when nobody answers. */
export async function albumTitle(id: string): Promise<string | null> {
  const answer = await api.query(albumTitleQuery, { id }).catch(() => null);
  return answer?.album?.status === 'PUBLISHED' ? answer.album.title : null;
}
