import type { pictureAligns, pictureSizes } from '@hoi/richtext/attributes';
import type { MediaItem } from './media.graphql.ts';

/** The attributes of an image in a body. */
export interface PlacedPicture {
  mediaId: string;
  src: string;
  alt: string;
  /** Its caption. */
  title: string | null;
  credit: string | null;
  size: (typeof pictureSizes)[number];
  align: (typeof pictureAligns)[number];
  width: number | null;
  height: number | null;
  decorative: boolean;
}

/** A file of the library as it goes into a body, in the place of `before` if that is given. */
export function pictureOf(media: MediaItem, before: PlacedPicture | null): PlacedPicture {
  return {
    title: before?.title ?? null,
    credit: before?.credit ?? null,
    size: before?.size ?? 'full',
    align: before?.align ?? 'center',
    // What another picture showed is not what this one shows.
    alt: media.alt,
    decorative: false,
    mediaId: media.id,
    src: media.url,
    width: media.width ?? null,
    height: media.height ?? null,
  };
}
