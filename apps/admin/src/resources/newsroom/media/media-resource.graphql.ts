import { mediaFilesQuery, mediaItem } from '#components/media/media.graphql.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList, withNodes } from '#providers/data/connection-list.ts';
import { gives, takes } from '#providers/data/deed.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { reading } from '#providers/data/reading.ts';
import type { ResourceDescription } from '#providers/data/resource-description.ts';

export const updateMedia = gives('media', mutations.updateMedia);
export const deleteMedia = takes('media', mutations.deleteMedia);

/** Where a file is used; null for whom that is no concern of. */
export const mediaUses = reading(
  'media',
  graphql(`
    query MediaUses($id: ID!) {
      node(id: $id) {
        ... on MediaFile {
          usedIn {
            count
            hiddenCount
            viewerCanReplace
            users {
              kind
              node
              title
            }
          }
        }
      }
    }
  `),
  ({ node }) => (node && 'usedIn' in node ? (node.usedIn ?? null) : null),
);

export const replaceMedia = takes('media', mutations.replaceMedia);

const kinds = ['PICTURE', 'DOCUMENT'] as const;

export const mediaResource: ResourceDescription = {
  list: cursorList(
    mediaFilesQuery,
    ({ filter }) => ({
      filter: { query: form.textOrNull(filter, 'q'), kind: form.oneOf(kinds, filter.kind) },
    }),
    (data) => withNodes(data.mediaFiles, mediaItem),
  ),
};
