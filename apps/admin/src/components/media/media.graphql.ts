import { graphql } from '#generated/gql.ts';
import type { MediaPartsFragment } from '#generated/graphql.ts';

// Read by the code generator; what lists, uploads and changes return names it.
graphql(`
  fragment MediaParts on MediaFile {
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
`);

export const mediaFilesQuery = graphql(`
  query MediaFiles($filter: MediaFileFilter, $first: Int, $after: String) {
    mediaFiles(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MediaParts
      }
    }
  }
`);

export type MediaItem = MediaPartsFragment;

/** The smallest stored size that still fills a thumbnail of 320 px on a dense screen. */
export function thumbnailOf({ renditions, url }: Pick<MediaItem, 'renditions' | 'url'>): string {
  const wide = renditions.filter(({ width }) => width >= 320).toSorted((a, b) => a.width - b.width);
  return wide[0]?.url ?? url;
}
