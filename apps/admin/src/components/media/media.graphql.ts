import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import type { MediaFilePartsFragment } from '#generated/graphql.ts';
import type { OnProgress } from '#providers/client.ts';
import { withNodes } from '#providers/data/connection-list.ts';
import { gives } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { reading } from '#providers/data/reading.ts';

const mediaParts = graphql(`
  fragment MediaFileParts on MediaFile {
    id
    fileName
    byteSize
    width
    height
    alt
    kind
    url
    version
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
        ...MediaFileParts
      }
    }
  }
`);

/** A file of the library, read out of what names it. */
export function mediaItem(file: FragmentType<typeof mediaParts>): MediaItem {
  return readFragment(mediaParts, file);
}

interface Upload {
  file: File;
  orgUnit: string;
  onProgress: OnProgress;
}

/** Sends one file to the library. */
export const uploadMedia = gives('media', async (api, { onProgress, ...input }: Upload) => {
  const { uploadMedia: answer } = await api.mutate(mutations.uploadMedia, { input }, onProgress);
  return mediaItem(answer.mediaFile);
});

/** The library, for choosing from it. */
export const mediaFiles = reading('media-picker', mediaFilesQuery, (data) =>
  withNodes(data.mediaFiles, mediaItem),
);

export type MediaItem = MediaFilePartsFragment;

/** The smallest stored size that still fills a thumbnail of 320 px on a dense screen. */
export function thumbnailOf({ renditions, url }: Pick<MediaItem, 'renditions' | 'url'>): string {
  const wide = renditions.filter(({ width }) => width >= 320).toSorted((a, b) => a.width - b.width);
  return wide[0]?.url ?? url;
}
