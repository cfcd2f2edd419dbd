import { graphql } from '#generated/gql.ts';
import type { AlbumPhotosQuery } from '#generated/graphql.ts';

export const albumPhotosQuery = graphql(`
  query AlbumPhotos($id: ID!) {
    album(id: $id) {
      id
      photos(first: 200) {
        id
        caption
        alt
        takenOn
        version
        image {
          id
          url
          fileName
          renditions {
            url
            width
          }
        }
      }
    }
  }
`);

export type AlbumPhoto = NonNullable<AlbumPhotosQuery['album']>['photos'][number];

export const addPhotosMutation = graphql(`
  mutation AddPhotos($input: AddPhotosInput!) {
    addPhotos(input: $input) {
      album {
        id
      }
    }
  }
`);

export const updatePhotoMutation = graphql(`
  mutation UpdatePhoto($input: UpdatePhotoInput!) {
    updatePhoto(input: $input) {
      photo {
        id
      }
    }
  }
`);

export const removePhotoMutation = graphql(`
  mutation RemovePhoto($input: RemovePhotoInput!) {
    removePhoto(input: $input) {
      album {
        id
      }
    }
  }
`);

export const reorderPhotosMutation = graphql(`
  mutation ReorderPhotos($input: ReorderPhotosInput!) {
    reorderPhotos(input: $input) {
      album {
        id
      }
    }
  }
`);

export const publishAlbumMutation = graphql(`
  mutation PublishAlbum($input: PublishAlbumInput!) {
    publishAlbum(input: $input) {
      album {
        ...AlbumParts
      }
    }
  }
`);

export const unpublishAlbumMutation = graphql(`
  mutation UnpublishAlbum($input: UnpublishAlbumInput!) {
    unpublishAlbum(input: $input) {
      album {
        ...AlbumParts
      }
    }
  }
`);
