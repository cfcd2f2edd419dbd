/** What is known of a photo of an album: what was written for it there, and what its file says of itself. */
interface PhotoFacts {
  alt: string;
  /** Null while it awaits its picture. */
  media: { alt: string } | null;
}

/**
 * What a photo shows, for those who do not see it; empty when nobody has said. A caption is none: it tells of
 * what the picture is about, to those who look at it.
 */
export function photoDescription({ alt, media }: PhotoFacts): string {
  return alt || media?.alt || '';
}

/** Whether nobody has said what a photo shows. One that awaits its picture shows nothing, so nothing is asked of it. */
export function isUndescribed(photo: PhotoFacts): boolean {
  return photo.media !== null && photoDescription(photo) === '';
}

/** Which photos of an album, in its order, keep it from being published: their places, from 1. */
export function undescribedPlaces(photos: readonly PhotoFacts[]): number[] {
  return photos.flatMap((photo, index) => (isUndescribed(photo) ? [index + 1] : []));
}
