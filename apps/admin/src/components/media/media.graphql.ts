import { graphql } from '#generated/gql.ts';
import type { MediaFilesQuery } from '#generated/graphql.ts';

export const mediaFilesQuery = graphql(`
  query MediaFiles($filter: MediaFileFilter, $first: Int, $after: String) {
    mediaFiles(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        fileName
        mimeType
        byteSize
        width
        height
        alt
        kind
        url
        version
        createdAt
        renditions {
          url
          width
        }
        viewerCan {
          update
          delete
        }
      }
    }
  }
`);

export type MediaItem = MediaFilesQuery['mediaFiles']['nodes'][number];

/** The smallest stored size that still fills a thumbnail of 320 px on a dense screen. */
export function thumbnailOf({ renditions, url }: Pick<MediaItem, 'renditions' | 'url'>): string {
  const wide = renditions.filter(({ width }) => width >= 320).toSorted((a, b) => a.width - b.width);
  return wide[0]?.url ?? url;
}
