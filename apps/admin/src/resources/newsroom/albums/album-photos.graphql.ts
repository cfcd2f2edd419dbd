import { photoDescription, undescribedPlaces } from '@hoi/domain/photo-description';
import { mostPhotosOfAlbum } from '@hoi/validation/newsroom/album';
import { moved } from '#components/move-item.ts';
import { graphql } from '#generated/gql.ts';
import type { AlbumPhotosQuery } from '#generated/graphql.ts';
import { gives, givesStep, takes, takesStep } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { reading } from '#providers/data/reading.ts';
import { albumRow, type MaskedAlbum } from './album.graphql.ts';

export const albumPhotos = reading(
  'albums',
  graphql(`
    query AlbumPhotos($id: ID!, $photos: Int!) {
      album(id: $id) {
        photos(first: $photos) {
          id
          caption
          alt: ownAlt
          takenOn
          version
          image {
            id
            url
            alt
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

/** What to ask for all photos of an album. */
export const allPhotosOf = (album: string) => ({ id: album, photos: mostPhotosOfAlbum });

export type AlbumPhoto = NonNullable<AlbumPhotosQuery['album']>['photos'][number];

const factsOf = ({ alt, image }: AlbumPhoto) => ({ alt, media: image ?? null });

/** What a photo shows: in its own words, or else in its file's. */
export const descriptionOf = (photo: AlbumPhoto) => photoDescription(factsOf(photo));

/** The places, from 1, of the photos that keep the album from being published. */
export const undescribedOf = (photos: readonly AlbumPhoto[]) =>
  undescribedPlaces(photos.map(factsOf));

export const updatePhoto = gives('albums', mutations.updatePhoto);
export const removePhoto = takes('albums', mutations.removePhoto);

const step = { of: 'albums', record: (answer: { album: MaskedAlbum }) => albumRow(answer.album) };

export const publishAlbum = givesStep(step, mutations.publishAlbum);
export const unpublishAlbum = takesStep(step, mutations.unpublishAlbum);
export const addPhotos = gives('albums', mutations.addPhotos);
export const reorderPhotos = gives('albums', mutations.reorderPhotos);

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
    await api.mutate(mutations.addPhotos, { input: { album, photos } });
    const now = await albumPhotos.read(api, allPhotosOf(album));
    if (place >= now.length) return;
    const order = moved(now, now.length - 1, place - 1).map(({ id }) => id);
    await api.mutate(mutations.reorderPhotos, { input: { album, photos: order } });
  },
);
