import { mediaFilesQuery } from '#components/media/media.graphql.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import type { ResourceDescription } from '#providers/data/resource-description.ts';

export const updateMediaMutation = graphql(`
  mutation UpdateMedia($input: UpdateMediaInput!) {
    updateMedia(input: $input) {
      mediaFile {
        id
      }
    }
  }
`);

export const deleteMediaMutation = graphql(`
  mutation DeleteMedia($input: DeleteMediaInput!) {
    deleteMedia(input: $input) {
      deletedId
    }
  }
`);

export const mediaUsesQuery = graphql(`
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
`);

export const replaceMediaMutation = graphql(`
  mutation ReplaceMedia($input: ReplaceMediaInput!) {
    replaceMedia(input: $input) {
      mediaFile {
        id
        version
      }
    }
  }
`);

const kinds = ['PICTURE', 'DOCUMENT'] as const;

export const mediaResource: ResourceDescription = {
  list: cursorList(
    mediaFilesQuery,
    ({ filter }) => {
      const query = form.textOrNull(filter, 'q');
      const kind = form.oneOf(kinds, filter.kind);
      return { filter: { ...(query && { query }), ...(kind && { kind }) } };
    },
    (data) => data.mediaFiles,
  ),
};
