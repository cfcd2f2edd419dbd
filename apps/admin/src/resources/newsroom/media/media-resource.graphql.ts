import { mediaFilesQuery, mediaItem } from '#components/media/media.graphql.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList, withNodes } from '#providers/data/connection-list.ts';
import { gives, takes } from '#providers/data/deed.ts';
import * as form from '#providers/data/form-values.ts';
import { reading } from '#providers/data/reading.ts';
import type { ResourceDescription } from '#providers/data/resource-description.ts';

export const updateMedia = gives(
  'media',
  graphql(`
    mutation UpdateMedia($input: UpdateMediaInput!) {
      updateMedia(input: $input) {
        __typename
      }
    }
  `),
);

export const deleteMedia = takes(
  'media',
  graphql(`
    mutation DeleteMedia($input: DeleteMediaInput!) {
      deleteMedia(input: $input) {
        __typename
      }
    }
  `),
);

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

export const replaceMedia = takes(
  'media',
  graphql(`
    mutation ReplaceMedia($input: ReplaceMediaInput!) {
      replaceMedia(input: $input) {
        __typename
      }
    }
  `),
);

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
