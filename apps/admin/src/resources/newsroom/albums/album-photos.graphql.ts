import { moved } from '#components/move-item.ts';
import { graphql } from '#generated/gql.ts';
import type { AlbumPhotosQuery } from '#generated/graphql.ts';
import { gives, givesStep, takes, takesStep } from '#providers/data/deed.ts';
import { reading } from '#providers/data/reading.ts';
import { albumRow, type MaskedAlbum } from './album.graphql.ts';

export const albumPhotos = reading(
  'albums',
  graphql(`
    query AlbumPhotos($id: ID!) {
      album(id: $id) {
        photos(first: 200) {
          id
          caption
          alt
          takenOn
          version
          image {
            id
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
  (data) => data.album?.photos ?? [],
);

export type AlbumPhoto = NonNullable<AlbumPhotosQuery['album']>['photos'][number];

const addPhotosMutation = graphql(`
  mutation AddPhotos($input: AddPhotosInput!) {
    addPhotos(input: $input) {
      __typename
    }
  }
`);

export const updatePhoto = gives(
  'albums',
  graphql(`
    mutation UpdatePhoto($input: UpdatePhotoInput!) {
      updatePhoto(input: $input) {
        __typename
      }
    }
  `),
);

export const removePhoto = takes(
  'albums',
  graphql(`
    mutation RemovePhoto($input: RemovePhotoInput!) {
      removePhoto(input: $input) {
        __typename
      }
    }
  `),
);

const reorderPhotosMutation = graphql(`
  mutation ReorderPhotos($input: ReorderPhotosInput!) {
    reorderPhotos(input: $input) {
      __typename
    }
  }
`);

const step = { of: 'albums', record: (answer: { album: MaskedAlbum }) => albumRow(answer.album) };

export const publishAlbum = givesStep(
  step,
  graphql(`
    mutation PublishAlbum($input: PublishAlbumInput!) {
      publishAlbum(input: $input) {
        album {
          ...AlbumParts
        }
      }
    }
  `),
);

export const unpublishAlbum = takesStep(
  step,
  graphql(`
    mutation UnpublishAlbum($input: UnpublishAlbumInput!) {
      unpublishAlbum(input: $input) {
        album {
          ...AlbumParts
        }
      }
    }
  `),
);

export const addPhotos = gives('albums', addPhotosMutation);
export const reorderPhotos = gives('albums', reorderPhotosMutation);

interface Removed {
  album: string;
  media: string;
  photo: AlbumPhoto;
  /** From 1. */
  place: number;
}

/** The picture again with its words, at its place: photos are added at the end. */
export const putPhotoBack = gives(
  'albums',
  async (api, { album, media, photo, place }: Removed) => {
    const { caption, alt, takenOn } = photo;
    const photos = [{ media, caption, alt, takenOn: takenOn ?? null }];
    await api.mutate(addPhotosMutation, { input: { album, photos } });
    const now = await albumPhotos.read(api, { id: album });
    if (place >= now.length) return;
    const order = moved(now, now.length - 1, place - 1).map(({ id }) => id);
    await api.mutate(reorderPhotosMutation, { input: { album, photos: order } });
  },
);
