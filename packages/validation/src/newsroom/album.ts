import { albumRules } from '@hoi/localization/words/newsroom/albums';
import { z } from 'zod';
import { bound } from '../bound.ts';
import { id } from '../id.ts';
import { orEmpty } from '../left-out.ts';
import { line, lines, requiredLine, slugSchema } from '../text.ts';
import { versionedInput } from '../versioned.ts';

/** More than anybody looks through. */
export const mostPhotosOfAlbum = 200;

const day = z.iso.date().nullish();

/** What an album form holds. Without `slug` one is made from the title, and kept on changes. */
const albumFields = z.object({
  title: requiredLine(200),
  slug: slugSchema.nullish(),
  description: orEmpty(lines(2000)),
  takenOn: day,
});

export const createAlbumInput = albumFields.extend({ orgUnit: id });
export const updateAlbumInput = versionedInput.extend(albumFields.shape);
export type AlbumFields = z.output<typeof albumFields>;

const photoFields = z.object({
  caption: orEmpty(line(300)),
  alt: orEmpty(line(500)),
  takenOn: day,
});

export const newPhoto = photoFields.extend({ media: id });
const count = z
  .array(newPhoto)
  .min(1, albumRules.noPhoto)
  .max(...bound(50, albumRules.photosToAdd));

export const addPhotosInput = z.object({ album: id, photos: count });
/** Without `media` the picture stays as it is. */
export const updatePhotoInput = versionedInput.extend({
  ...photoFields.shape,
  media: id.nullish(),
});
export const reorderPhotosInput = z.object({
  album: id,
  photos: z.array(id).max(mostPhotosOfAlbum),
});
export type NewPhoto = z.output<typeof newPhoto>;
export type PhotoChange = z.output<typeof updatePhotoInput>;
